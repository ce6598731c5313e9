# One word each, from any folder and any state; everything is set up on the way.
#   make run     open ConsultDesk
#   make test    run every test and every check of the architecture
#   make bench   measure the start, the handout and the analysis against floors and peers
#   make words   bring the translation files up to date with the screens
# ARGS reaches the program behind the word: make test ARGS="tests/domain -x"

HERE := $(shell dirname "$(strip $(MAKEFILE_LIST))")
READY := cd "$(HERE)" && python3 resources/packaging/prepare.py
VENV := .venv/bin/python

.PHONY: run test bench words

run:
	@$(READY) run && exec $(VENV) main.py $(ARGS)

test:
	@$(READY) test && exec $(VENV) -m pytest -n auto $(ARGS)

bench:
	@$(READY) test && exec $(VENV) bench/run.py $(ARGS)

words:
	@$(READY) test && exec $(VENV) resources/packaging/translate.py $(ARGS)
