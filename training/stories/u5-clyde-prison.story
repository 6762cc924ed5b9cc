@story u5-clyde-prison
@topic Overcrowding at a Scottish prison, early releases and an inspector's report
@subject H = HMP Drumlaw | Drumlaw | the prison | the jail
@subject S = Scottish Prison Service | SPS | the prison service
@subject I = HM Chief Inspector Morag Szymborska | Szymborska | the chief inspector | inspectors | the inspectorate
@subject J = Justice secretary Iain Abara | Abara | the justice secretary | ministers | the minister
@subject V = Victims Alba | the victims' charity
@subject E = early release scheme | the early release | emergency release
@fact pd = 1287 | other | H | prisoners held | 2034-02-12 | snapshot
@fact cp = 984 | other | H | prisoners that it was built for | - | constant
@fact oc = 130.8 | other | H | percent of capacity | 2034-02-12 | snapshot
@fact pn = 8731 | other | S | prisoners held in Scotland | 2034-02-12 | snapshot
@fact cn = 8007 | other | S | prisoners that Scotland's jails were built for | - | constant
@fact db = 412 | other | H | cells meant for one with two in them | 2034-02-12 | snapshot
@fact hr = 22 | duration | I | hours a day locked in on remand halls | November 2033 | snapshot
@fact rm = 34 | other | H | percent of prisoners on remand | 2034-02-12 | snapshot
@fact er = 390 | other | E | prisoners to be freed | March to May 2034 | plan
@fact ef = 148 | other | E | prisoners freed in the first wave | 2034-03-04 | cumulative
@fact eh = 61 | other | H | prisoners freed in the first wave | 2034-03-04 | cumulative
@fact rt = 17 | other | E | prisoners freed early in 2031 who were back inside within six months | 2031 | cumulative
@fact rp = 4.1 | rate | E | percent of prisoners freed early in 2031 who were back inside within six months | 2031 | cumulative
@fact as = 211 | other | I | assaults on staff in a year | 2033 | cumulative
@fact a2 = 164 | other | I | assaults on staff in a year | 2032 | cumulative
@fact sk = 12.6 | other | I | percent of staff off sick | November 2033 | snapshot
@fact nw = 998000000 | budget | S | pounds for the new Glasgow prison | 2034 | plan | projected
@fact np = 1344 | other | S | places in the new Glasgow prison | - | plan
@fact dt = 4 | deaths | H | prisoners who died in a year | 2033 | cumulative
@rel share oc = pd / cp
@trap pd pn :: one prison and the country
@trap er ef :: all to be freed and the first wave
@trap ef eh :: Scotland and Drumlaw
@trap as a2 :: two years
@trap pd cp :: held and capacity

@doc a-daily | Scottish daily | 2034-02-14
'Two men, one toilet, {22|hr} hours': inspector's verdict on Drumlaw

CALLUM RZEPKA
Home affairs correspondent

SCOTLAND'S most crowded jail holds nearly a third more men than it was built for, and on its remand halls they are let out for two hours a day, a report published yesterday found.

HMP Drumlaw had {1,287|pd|t=on Monday} inmates on Monday against a design capacity of {984|cp}. In {412|db} cells intended for one there are two.

Morag Szymborska, the chief inspector, said her team had seen prisoners locked up for {22|hr|t=in November|by=the chief inspector} hours out of 24 in November. Assaults on officers climbed from {164|a2} to {211|as} in a year. {Four|dt|t=in 2033} prisoners died in 2033.

More than {a third|>rm} of Drumlaw's population, {34 per cent|rm}, has not been tried.

The justice secretary, Iain Abara, confirmed that {390|er|t=between March and May} short-sentence prisoners across Scotland will be freed early between March and May. The national total stood at {8,731|pn|t=on the same day} on the same day, with room for {8,007|cn}.

@doc b-tabloid | tabloid | 2034-03-05
THEY'RE OOT!

First {148|ef} walk free in jail clear-out

TAXIS queued outside Drumlaw yesterday as {61|eh|t=yesterday} lags were given their bus fare and the heave-ho.

They were among {148|ef|^} freed across Scotland in the first wave of the Government's emergency release. A total of {390|er|t=by the end of May} will be home by the end of May, some with {six|-} months of their stretch left.

Victims Alba hit out: "Nobody phoned the woman whose door he kicked in."

Ministers say just {4.1 per cent|rp|by=Ministers} of those let out in the {2031|-} scheme were back within six months. That's {17|rt} people, and, as one screw told us: "I know at least {three|-} of them by name."

Even after the exodus the jail will be {242|-|m=projected} over its limit of {984|cp}.

BINGO: £10,000 MUST GO PAGE 31

@doc c-inspectorate | inspectorate summary | 2034-02-13
Report on a full inspection of HMP Drumlaw, 6-17 November 2033
Summary of key facts

Design capacity: {984|cp}
Population on day of publication: {1,287|pd|t=on day of publication} ({131%|oc|round} occupancy)
Proportion untried or unsentenced: {34%|rm}
Shared single cells: {412|db}

1.1 Time out of cell was poor. On remand halls a typical prisoner was locked up for {22|hr} hours a day.
1.2 Violence had increased. {211|as|t=during 2033} assaults on staff were recorded during 2033 (previous year: {164|a2|t=previous year}).
1.3 Sickness absence ran at {12.6%|sk}, against a service target of {7%|-|m=threshold}.
1.4 There had been {four|dt} deaths in custody in the calendar year.

We make 31 recommendations.

@doc d-analysis | public policy magazine | 2034-03-20
Why emptying {390|er} cells does not empty a prison

If the arithmetic of punishment interests you, start with the two ends. In mid-February Scotland had {8,731|pn|t=In mid-February} people in places for {8,007|cn}. That is a gap of {724|-}. Emergency release closes {a little over half|-} of it, for a while.

The first {148|ef|t=in early March} went in early March. In the {2031|-} exercise {17|rt|by=the prison service} of those released were recalled or reconvicted inside half a year, or {4.1 per cent|rp|^} of {415|-}, the prison service says. The remainder of the beds, however, were refilled within nine weeks by the courts.

The long answer is bricks. The replacement for Glasgow's Victorian jail will have {1,344|np} places and cost {£998m|nw}. It was to open six years ago.

Meanwhile, Drumlaw. Here {34|rm} in a hundred are waiting for a trial. Give them dates, says Szymborska, and you would need no scheme at all: {412|db} doubled-up cells, {438|-} on remand.
