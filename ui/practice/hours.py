"""When the practice works: hours, days, holidays; and the taxes it usually charges."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consultdesk.domain.change import born, edited, removed
from consultdesk.domain.errors import Refused
from consultdesk.domain.practice import Holiday, Practice, TaxSet
from consultdesk.domain.record import new_id
from consultdesk.wording.dates import full_date, time_of_day, weekday
from ui.binding import Ties
from ui.kit.buttons import Button, IconButton
from ui.kit.dates import DateField
from ui.kit.editors import Item
from ui.kit.fields import ChoiceField, TextField
from ui.kit.flow import FlowLayout
from ui.kit.layouts import clear
from ui.kit.switches import Switch
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.places import TIME_ZONES, zone_name
from ui.practice import edits
from ui.practice.days import monday
from ui.practice.rows import Group
from ui.refusals import beside, sentence
from ui.typed_days import TypedDays


class Hours(Group):
    """Business hours, which the first-call clock follows."""

    def __init__(self, office: Office) -> None:
        super().__init__(QCoreApplication.translate("Settings", "Hours and taxes"))
        self._office = office
        self._px = theme_of(self).px
        self._ties: Ties[Practice] = Ties(office, office.practice)
        self._add_hours()
        self._add_days()
        self._add_zone_and_taxes()
        self._add_holidays()
        self.refresh()

    def refresh(self) -> None:
        """Show the practice and its holidays as they stand."""
        self._ties.show(self._office.practice)
        for day, switch in self.days.items():
            with QSignalBlocker(switch):
                switch.setChecked(day in self._office.practice.work_days)
        self._list_holidays()

    def _add_hours(self) -> None:
        locale = self._office.locale
        self.opens, self.closes = TextField("", tabular=True), TextField("", tabular=True)
        said = self.tr("Change business hours")
        self._ties.tie(
            self.opens.named(self.tr("Opens at"), "opens"),
            said,
            lambda p: time_of_day(p.opens, locale),
            lambda p, typed: edits.opens(p, str(typed)),
        )
        self._ties.tie(
            self.closes.named(self.tr("Closes at"), "closes"),
            said,
            lambda p: time_of_day(p.closes, locale),
            lambda p, typed: edits.closes(p, str(typed)),
        )
        for field in (self.opens, self.closes):
            field.setFixedWidth(self._px(110))
        between = Label(self.tr("to"), colour="ink2")
        self.add(self.tr("Business hours"), self.opens, between, self.closes)

    def _add_days(self) -> None:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        row = QWidget()
        flow = FlowLayout(across=self._px(16), down=self._px(6))
        row.setLayout(flow)
        self.days: dict[int, Switch] = {}
        for day in range(7):
            name = weekday(monday(day), self._office.locale)
            switch = Switch(name[:1].upper() + name[1:])
            switch.setObjectName(f"work_day_{day}")
            switch.toggled.connect(lambda on, day=day: self._set_day(day, on))
            self.days[day] = switch
            flow.addWidget(switch)
        column.addWidget(row)
        self.days_complaint = Label("", style="small", colour="amber", wrap=True)
        self.days_complaint.hide()
        column.addWidget(self.days_complaint)
        self.add_wide(self.tr("Working days"), part)

    def _add_zone_and_taxes(self) -> None:
        office = self._office
        zones = dict.fromkeys((*TIME_ZONES, office.practice.time_zone))
        self.zone = ChoiceField("", [Item(zone, zone_name(zone)) for zone in zones])
        self.zone.named(self.tr("Time zone"), "time_zone").setFixedWidth(self._px(230))
        self._ties.tie(
            self.zone,
            self.tr("Change the time zone"),
            lambda p: p.time_zone,
            lambda p, value: edited(p, time_zone=value),
        )
        self.add(self.tr("Time zone"), self.zone)
        sets = office.desk.store.all(TaxSet)
        items = [Item(one.id, one.name.read(office.language)) for one in sets]
        self.taxes = ChoiceField("", [Item(None, self.tr("None chosen")), *items])
        self.taxes.named(self.tr("Usual taxes"), "tax_set").setFixedWidth(self._px(230))
        self._ties.tie(
            self.taxes,
            self.tr("Change the usual taxes"),
            lambda p: p.tax_set_id,
            lambda p, value: edited(p, tax_set_id=value),
        )
        self.add(self.tr("Usual taxes"), self.taxes)

    def _add_holidays(self) -> None:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._px(6))
        self._holidays = QVBoxLayout()
        self._holidays.setSpacing(0)
        column.addLayout(self._holidays)
        row = QHBoxLayout()
        row.setSpacing(self._px(8))
        self.holiday_on = DateField("", days=TypedDays(self._office))
        self.holiday_on.named(self.tr("Day of the holiday"), "holiday_on")
        self.holiday_on.setFixedWidth(self._px(170))
        self.holiday_name = TextField("", placeholder=self.tr("Name"))
        self.holiday_name.named(self.tr("Name of the holiday"), "holiday_name")
        row.addWidget(self.holiday_on, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.holiday_name, 1, Qt.AlignmentFlag.AlignTop)
        add = Button(self.tr("Add"))
        add.setObjectName("add_holiday")
        add.setAccessibleName(self.tr("Add a holiday"))
        add.clicked.connect(self._add_holiday)
        row.addWidget(add, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        self.add_wide(self.tr("Holidays"), part)

    def _list_holidays(self) -> None:
        clear(self._holidays)
        for holiday in sorted(self._office.desk.store.all(Holiday), key=lambda h: h.on):
            self._holidays.addWidget(self._holiday(holiday))

    def _holiday(self, holiday: Holiday) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        day = Label(full_date(holiday.on, self._office.locale)).tabular()
        day.setFixedWidth(self._px(178))
        row.addWidget(day)
        row.addWidget(Label(holiday.name, colour="ink2").eliding(), 1)
        name = self.tr("Remove {day}").format(day=day.text())
        button = IconButton("x", name)
        button.setObjectName(f"remove_holiday_{holiday.id}")
        button.clicked.connect(
            lambda: self._office.desk.do(self.tr("Remove a holiday"), removed(holiday))
        )
        row.addWidget(button)
        return part

    def _add_holiday(self) -> None:
        if sentence := self.holiday_on.unread():
            self.holiday_on.complain(sentence)
            return
        day = self.holiday_on.value()
        with beside(self.holiday_on, self._office.locale):
            if day is None:
                raise Refused("day_missing")
            holiday = Holiday(id=new_id(), on=day, name=self.holiday_name.value())
            if self._office.desk.do(self.tr("Add a holiday"), born(holiday)):
                self.holiday_on.set_value(None)
                self.holiday_on.clear_complaint()
                self.holiday_name.set_value("")

    def _set_day(self, day: int, on: object) -> None:
        self.days_complaint.hide()
        try:
            change = edits.work_day(self._office.practice, day, worked=bool(on))
        except Refused as refused:
            self.days_complaint.setText(sentence(refused, self._office.locale))
            self.days_complaint.show()
            with QSignalBlocker(self.days[day]):
                self.days[day].setChecked(True)
            return
        self._office.desk.do(self.tr("Change working days"), change)
