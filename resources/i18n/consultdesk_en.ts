<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AllScores</name>
        <message numerus="yes">
            <source>An option still lacks %n figure(s), left out of its score.</source>
            <translation>
                <numerusform>An option still lacks %n figure, left out of its score.</numerusform>
                <numerusform>An option still lacks %n figures, left out of its score.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Analysis</name>
        <message numerus="yes">
            <source>%n ratings missing to compare.</source>
            <translation>
                <numerusform>%n rating missing to compare.</numerusform>
                <numerusform>%n ratings missing to compare.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Show all %n</numerusform>
                <numerusform>Show all %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{leader} is first in %n answer(s) of {all}. {others}.</source>
            <translation>
                <numerusform>{leader} is first in %n answer of {all}. {others}.</numerusform>
                <numerusform>{leader} is first in %n answers of {all}. {others}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{letter}: %n figure(s) to come</source>
            <translation>
                <numerusform>{letter}: %n figure to come</numerusform>
                <numerusform>{letter}: %n figures to come</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BalancePanel</name>
        <message numerus="yes">
            <source>{value} at full value, for %n incident(s)</source>
            <translation>
                <numerusform>{value} at full value, for %n incident</numerusform>
                <numerusform>{value} at full value, for %n incidents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{real} at real cost, for %n of them</source>
            <translation>
                <numerusform>{real} at real cost, for %n of them</numerusform>
                <numerusform>{real} at real cost, for %n of them</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n earlier</source>
            <translation>
                <numerusform>and %n earlier</numerusform>
                <numerusform>and %n earlier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s): {curve}</source>
            <translation>
                <numerusform>%n answer: {curve}</numerusform>
                <numerusform>%n answers: {curve}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Care</name>
        <message numerus="yes">
            <source>no contact for %n day(s), since {day}</source>
            <translation>
                <numerusform>no contact for %n day, since {day}</numerusform>
                <numerusform>no contact for %n days, since {day}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Correction</name>
        <message numerus="yes">
            <source>Over %n incident(s), the hours came to {factor} times the likely ones (median).</source>
            <translation>
                <numerusform>Over %n incident, the hours came to {factor} times the likely ones (median).</numerusform>
                <numerusform>Over %n incidents, the hours came to {factor} times the likely ones (median).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CostingDrawer</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Decide</name>
        <message numerus="yes">
            <source>{count} promise(s)</source>
            <translation>
                <numerusform>{count} promise</numerusform>
                <numerusform>{count} promises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} other text(s)</source>
            <translation>
                <numerusform>{count} other text</numerusform>
                <numerusform>{count} other texts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message numerus="yes">
            <source>Add %n option(s) and paste</source>
            <translation>
                <numerusform>Add %n option and paste</numerusform>
                <numerusform>Add %n options and paste</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n option(s)</source>
            <translation>
                <numerusform>Add %n option</numerusform>
                <numerusform>Add %n options</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other cell(s) stay as they were too.</source>
            <translation>
                <numerusform>%n other cell stays as it was too.</numerusform>
                <numerusform>%n other cells stay as they were too.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) go past the last option and were not pasted.</source>
            <translation>
                <numerusform>%n column goes past the last option and was not pasted.</numerusform>
                <numerusform>%n columns go past the last option and were not pasted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) go past the last row and were not pasted.</source>
            <translation>
                <numerusform>%n line goes past the last row and was not pasted.</numerusform>
                <numerusform>%n lines go past the last row and were not pasted.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Explaining</name>
        <message numerus="yes">
            <source>and %n more line(s)</source>
            <translation>
                <numerusform>and %n more line</numerusform>
                <numerusform>and %n more lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Guided</name>
        <message numerus="yes">
            <source>%n more option(s) to find</source>
            <translation>
                <numerusform>%n more option to find</numerusform>
                <numerusform>%n more options to find</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) to fill</source>
            <translation>
                <numerusform>%n figure to fill</numerusform>
                <numerusform>%n figures to fill</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n option(s) to cost</source>
            <translation>
                <numerusform>%n option to cost</numerusform>
                <numerusform>%n options to cost</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IdeasPage</name>
        <message numerus="yes">
            <source>%n option(s) so far.</source>
            <translation>
                <numerusform>%n option so far.</numerusform>
                <numerusform>%n options so far.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LineDeeds</name>
        <message numerus="yes">
            <source>Paste %n cost line(s)</source>
            <translation>
                <numerusform>Paste %n cost line</numerusform>
                <numerusform>Paste %n cost lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListenPage</name>
        <message numerus="yes">
            <source>call %n minute(s) later</source>
            <translation>
                <numerusform>call %n minute later</numerusform>
                <numerusform>call %n minutes later</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LoadPanel</name>
        <message numerus="yes">
            <source>%n promise(s) until Sunday, without known hours</source>
            <translation>
                <numerusform>%n promise until Sunday, without known hours</numerusform>
                <numerusform>%n promises until Sunday, without known hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>hours typed for %n promise(s)</source>
            <translation>
                <numerusform>hours typed for %n promise</numerusform>
                <numerusform>hours typed for %n promises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>from the costing of what was decided, in equal parts: %n promise(s)</source>
            <translation>
                <numerusform>from the costing of what was decided, in equal parts: %n promise</numerusform>
                <numerusform>from the costing of what was decided, in equal parts: %n promises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more without known hours</source>
            <translation>
                <numerusform>%n more without known hours</numerusform>
                <numerusform>%n more without known hours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OptionMatrix</name>
        <message numerus="yes">
            <source>%n private criteria, no weight in this view</source>
            <translation>
                <numerusform>%n private criterion, no weight in this view</numerusform>
                <numerusform>%n private criteria, no weight in this view</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OptionsPage</name>
        <message numerus="yes">
            <source>%n hidden, show</source>
            <translation>
                <numerusform>%n hidden, show</numerusform>
                <numerusform>%n hidden, show</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Precedents</name>
        <message numerus="yes">
            <source>%n incident(s) come from the same cause, “{cause}”: one lasting remedy may be worth more than one more repair.</source>
            <translation>
                <numerusform>%n incident comes from the cause “{cause}”: one lasting remedy may be worth more than one more repair.</numerusform>
                <numerusform>%n incidents come from the same cause, “{cause}”: one lasting remedy may be worth more than one more repair.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) came along, where a criterion has the same name.</source>
            <translation>
                <numerusform>%n figure came along, where a criterion has the same name.</numerusform>
                <numerusform>%n figures came along, where a criterion has the same name.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) still to fill.</source>
            <translation>
                <numerusform>%n cell still to fill.</numerusform>
                <numerusform>%n cells still to fill.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PromiseCounts</name>
        <message numerus="yes">
            <source>%n kept</source>
            <translation>
                <numerusform>%n kept</numerusform>
                <numerusform>%n kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moved by agreement</source>
            <translation>
                <numerusform>%n moved by agreement</numerusform>
                <numerusform>%n moved by agreement</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them later, by {days} d on average</source>
            <translation>
                <numerusform>%n of them later, by {days} d on average</numerusform>
                <numerusform>%n of them later, by {days} d on average</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not kept</source>
            <translation>
                <numerusform>%n not kept</numerusform>
                <numerusform>%n not kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{percent} on time of %n: {counts}</source>
            <translation>
                <numerusform>{percent} on time of %n: {counts}</numerusform>
                <numerusform>{percent} on time of %n: {counts}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PromiseHistory</name>
        <message numerus="yes">
            <source>and %n earlier</source>
            <translation>
                <numerusform>and %n earlier</numerusform>
                <numerusform>and %n earlier</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Promises</name>
        <message numerus="yes">
            <source>moved by %n day(s), agreed</source>
            <translation>
                <numerusform>moved by %n day, agreed</numerusform>
                <numerusform>moved by %n days, agreed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reformulations</name>
        <message numerus="yes">
            <source>%n confirmed of {all}</source>
            <translation>
                <numerusform>%n confirmed of {all}</numerusform>
                <numerusform>%n confirmed of {all}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <source>Satisfied, 4 or 5 of 5: {percent} (%n answer(s))</source>
            <translation>
                <numerusform>Satisfied, 4 or 5 of 5: {percent} (%n answer)</numerusform>
                <numerusform>Satisfied, 4 or 5 of 5: {percent} (%n answers)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hours: {expected} expected, {actual} in the end, × {ratio} (%n incident(s))</source>
            <translation>
                <numerusform>Hours: {expected} expected, {actual} in the end, × {ratio} (%n incident)</numerusform>
                <numerusform>Hours: {expected} expected, {actual} in the end, × {ratio} (%n incidents)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken on: {expected} expected, {actual} in the end (%n incident(s))</source>
            <translation>
                <numerusform>Taken on: {expected} expected, {actual} in the end (%n incident)</numerusform>
                <numerusform>Taken on: {expected} expected, {actual} in the end (%n incidents)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>%n other</numerusform>
                <numerusform>%n others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Satisfaction</name>
        <message numerus="yes">
            <source>%n checks</source>
            <translation>
                <numerusform>%n check</numerusform>
                <numerusform>%n checks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n adjustments</source>
            <translation>
                <numerusform>%n adjustment</numerusform>
                <numerusform>%n adjustments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SharedHistory</name>
        <message numerus="yes">
            <source>and %n earlier</source>
            <translation>
                <numerusform>and %n earlier</numerusform>
                <numerusform>and %n earlier</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Stages</name>
        <message numerus="yes">
            <source>%n option(s)</source>
            <translation>
                <numerusform>%n option</numerusform>
                <numerusform>%n options</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kept of {all}</source>
            <translation>
                <numerusform>%n kept of {all}</numerusform>
                <numerusform>%n kept of {all}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message numerus="yes">
            <source>{count} call(s) to make</source>
            <translation>
                <numerusform>one call to make</numerusform>
                <numerusform>{count} calls to make</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} promise(s) to keep</source>
            <translation>
                <numerusform>one promise to keep</numerusform>
                <numerusform>{count} promises to keep</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} satisfaction check(s)</source>
            <translation>
                <numerusform>one satisfaction check</numerusform>
                <numerusform>{count} satisfaction checks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n business hour(s) left</source>
            <translation>
                <numerusform>%n business hour left</numerusform>
                <numerusform>%n business hours left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n business hour(s)</source>
            <translation>
                <numerusform>%n business hour</numerusform>
                <numerusform>%n business hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and {count} more by {day}</source>
            <translation>
                <numerusform>and one more by {day}</numerusform>
                <numerusform>and {count} more by {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>since January, for {count} closed incident(s)</source>
            <translation>
                <numerusform>since January, for one closed incident</numerusform>
                <numerusform>since January, for {count} closed incidents</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Weighing</name>
        <message numerus="yes">
            <source>Add at least %n criterion(s) to weigh.</source>
            <translation>
                <numerusform>Add at least %n criterion to weigh.</numerusform>
                <numerusform>Add at least %n criteria to weigh.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more comparison(s) will tie the criteria together.</source>
            <translation>
                <numerusform>%n more comparison will tie the criteria together.</numerusform>
                <numerusform>%n more comparisons will tie the criteria together.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WordingPanel</name>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n to look at</numerusform>
                <numerusform>%n to look at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Look again for %n turn(s) set aside</source>
            <translation>
                <numerusform>Look again for %n turn set aside</numerusform>
                <numerusform>Look again for %n turns set aside</numerusform>
            </translation>
        </message>
    </context>
</TS>
