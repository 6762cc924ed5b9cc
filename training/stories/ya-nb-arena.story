@story ya-nb-arena
@topic Carbon monoxide poisoning at a hockey arena in Saint-Fabien-de-Kent, New Brunswick: from the tournament to the fine
@subject X = arena poisoning | poisoning | leak | carbon monoxide incident
@subject A = Aréna Yvon-LeBlanc | the arena | rink
@subject H = Vitalité Health Network | Vitalité | health network | Kent-Nord hospital | hospital
@subject F = Saint-Fabien fire brigade | fire brigade | Chief Ghislain Arsenault | firefighters
@subject V = village of Saint-Fabien-de-Kent | village | council | Mayor Odette Cormier-Pugh | mayor
@subject W = WorkSafeNB | safety agency | inspectors
@subject T = Polar Bear Cup | tournament | the Cup
@subject R = RCMP | Mounties | Cpl. Naveen Gill
@subject I = ice resurfacer | resurfacer | Zamboni | machine
@subject P = provincial court | Judge Marthe Bezeau | court
@fact sick = 92 | cases | X | people poisoned | 2032-02-08 | cumulative
@fact kid = 58 | cases | X | children poisoned | 2032-02-08 | cumulative
@fact adu = 34 | cases | X | adults poisoned | 2032-02-08 | cumulative
@fact s1 = 40 | cases | X | people poisoned | 2032-02-07 evening | cumulative
@fact hos = 61 | injuries | H | people taken to hospital | 2032-02-08 | cumulative
@fact adm = 9 | injuries | H | people admitted overnight | 2032-02-08 | cumulative
@fact hyp = 3 | injuries | H | people sent to a pressure chamber in Halifax | 2032-02-08 | cumulative
@fact dth = 0 | deaths | X | people killed | 2032-02-08 | cumulative
@fact ppm = 310 | other | A | parts per million of gas measured | 2032-02-07 | constant
@fact lim = 25 | other | A | parts per million of gas allowed | - | constant | threshold
@fact tim = 12.4 | other | A | times the permitted level | 2032-02-07 | constant
@fact t0 = 16:40 | clock | X | time when the first child fell ill | 2032-02-07 | constant
@fact t1 = 17:25 | clock | F | time when the building was emptied | 2032-02-07 | constant
@fact gap = 45 | duration | X | minutes until the building was emptied | 2032-02-07 | constant
@fact ev = 430 | evacuated | A | people sent out of the building | 2032-02-07 | constant
@fact cold = -22 | temperature | V | degrees outside | 2032-02-07 | snapshot
@fact bus = 5 | other | V | school buses used as shelter | 2032-02-07 | constant
@fact amb = 14 | other | H | ambulances used | 2032-02-07 | constant
@fact det = 4 | other | A | gas detectors | - | constant
@fact detx = 3 | other | A | gas detectors that did not work | 2032-02-07 | snapshot
@fact exp = 2027 | other | A | year in which the detectors expired | - | constant
@fact fan = 2 | other | A | exhaust fans | - | constant
@fact fano = 0 | other | A | exhaust fans running | 2032-02-07 | snapshot
@fact bui = 1976 | other | A | year in which the arena was built | - | constant
@fact iage = 24 | age | I | age of the machine | 2032 | snapshot
@fact tea = 16 | other | T | teams entered | 2032-02 | constant
@fact pla = 240 | other | T | players entered | 2032-02 | constant
@fact per = 15 | other | T | players on a team | 2032-02 | constant
@fact gms = 9 | other | T | games played before the alarm | 2032-02-07 | cumulative
@fact gmt = 31 | other | T | games planned | 2032-02 | plan
@fact gmx = 22 | other | T | games cancelled | 2032-02-08 | constant
@fact ref = 46000 | spending | T | dollars of entry fees refunded | 2032-02-20 | cumulative
@fact cls = 37 | duration | A | days for which the rink was closed | 2032-03-15 | constant
@fact ord = 11 | other | W | orders issued | 2032-02-12 | constant
@fact chg = 4 | other | W | charges laid against the village | 2032-09 | constant
@fact plea = 2 | other | P | charges admitted by the village | 2033-01-18 | constant
@fact fin = 75000 | damages | P | dollars of fine | 2033-01-18 | constant
@fact don = 25000 | damages | P | dollars for a safety fund | 2033-01-18 | constant
@fact tot = 100000 | damages | P | dollars that the village must pay in all | 2033-01-18 | constant
@fact max = 250000 | damages | P | largest fine in dollars for each charge | - | constant | hypothetical
@fact pop = 2150 | other | V | residents | - | snapshot
@fact bud = 4400000 | budget | V | yearly budget | 2033 | plan
@fact zam = 189000 | price | V | dollars for an electric machine | 2032 | constant
@fact gra = 120000 | budget | V | dollars of grants for an electric machine | 2032 | plan
@fact vil = 69000 | budget | V | dollars of village money for an electric machine | 2032 | plan
@fact insp = 58 | other | W | arenas inspected afterwards | 2032-06 | cumulative
@fact fail = 21 | other | W | arenas that failed | 2032-06 | cumulative
@fact fap = 36 | other | W | share of arenas that failed | 2032-06 | constant
@fact suit = 44 | other | P | families in a civil action | 2033-01 | snapshot
@rel sum sick = kid + adu
@rel sum tot = fin + don
@rel product pla = tea * per
@rel diff gmx = gmt - gms
@rel sum zam = gra + vil
@rel share fap = fail / insp
@rel product ppm = lim * tim
@rel diff adu = sick - kid
@trap s1 sick :: the first evening and the next day
@trap sick hos :: poisoned and taken to hospital
@trap hos adm :: seen and kept
@trap ppm lim :: measured and allowed
@trap det detx :: fitted and dead
@trap chg plea :: laid and admitted
@trap fin tot :: fine and all payments
@trap fin max :: imposed and possible
@trap hyp detx :: three patients, three detectors
@trap gms adm :: nine games, nine admitted
@trap gap ord :: 45 minutes, 11 orders
@trap insp fail :: inspected and failed
@trap t0 t1 :: first illness and evacuation

@doc a-radio | French community radio, script in English | 2032-02-07
CKFK 105.1 - SPECIAL, 18:30

If you've children at the Polar Bear Cup: they're warm, they're on the school buses, {five|bus} of them, behind the Irving.

At the arena Yvon-LeBlanc, at {four-forty|t0}, a goalie of the Richibouctou peewees sat down on the ice. Then another. It wasn't the flu. The fire brigade emptied the rink at {five twenty-five|t1}; {four hundred and thirty|~ev} people, some in skates, in minus {twenty-two|cold|v=-22}.

About {forty|~s1|t=at this hour|by=Chief Ghislain Arsenault} are sick at this hour, says Chief Ghislain Arsenault. {Nobody|dth|v=0} has died.

Headache, vomiting? Go to Kent-Nord, even tonight. Don't drive yourself.

The tournament is over. So is the canteen.

@doc b-wire | national wire | 2032-02-09
Carbon monoxide sickens {92|sick} at New Brunswick hockey tournament

SAINT-FABIEN-DE-KENT, N.B. - Health officials say {92|sick|t=Sunday} people, {58|kid} of them children and {34|adu} adults, had symptoms of carbon monoxide poisoning by Sunday after a minor hockey tournament in eastern New Brunswick.

Vitalité says {61|hos} were taken to hospital in {14|amb} ambulances and cars, {nine|adm} were kept overnight and {three|hyp} went to a hyperbaric chamber in Halifax.

Chief Ghislain Arsenault said his meter read {310|ppm} parts per million at centre ice. The provincial limit is {25|lim}.

Both exhaust fans were off, "to save heat," he said.

RCMP Cpl. Naveen Gill says there's no criminal investigation so far.

This report by The Dominion Wire was first published Feb. 9, 2032.

@doc c-weekly | bilingual weekly | 2032-02-14
'The beep had stopped before my son could skate'

By Rhéal Thibodeau-Singh, L'Écho de Kent

There are {four|det} detectors at the Yvon-LeBlanc. {Three|detx} are dead, and all bear the same sticker: replace by {2027|exp}. The fourth is in the referee's room, which nobody heats.

The ice resurfacer is {24|iage} years old, eight more than most of the {240|pla} players in the Cup ({16|tea} teams, {15|per} to a team). The rink itself dates from {1976|bui}.

{Nine|gms} games had been played of {31|gmt}. The remaining {22|gmx} won't be.

Mayor Odette Cormier-Pugh wept at Tuesday's meeting. "It took us {45|gap} minutes to believe it," she said.

WorkSafeNB has issued {11|ord} orders. Entry fees, {$46,000|ref} or thereabouts, will be returned.

Bingo: jackpot $3,150. Smelts at the wharf, $6/lb.

@doc d-worksafe | safety agency news release | 2032-06-22
WORKSAFENB COMPLETES ARENA BLITZ

FREDERICTON - Following February's incident, inspectors visited {58|insp} arenas. {Twenty-one|fail} ({36%|fap}) failed on ventilation, detection or maintenance.

At Saint-Fabien-de-Kent, concentrations reached {12.4|tim} times the occupational limit. Of the {two|fan} fans, {neither|fano|v=0} was in operation.

The rink reopened after {37|cls} days.

A battery-powered resurfacer produces no exhaust. One costs roughly {$190,000|~zam}.

Employers may call 1-800-999-9775.

@doc e-court | daily newspaper court report | 2033-01-19
Village fined in rink poisoning

By Catrina Dole-Maillet

MONCTON - The village of Saint-Fabien-de-Kent, population {2,150|pop}, was fined {$75,000|fin} on Tuesday and told to put {$25,000|don} more in a safety fund, after pleading guilty to {two|plea} of {four|chg} charges under the Occupational Health and Safety Act.

That {$100,000|tot} is a lot in a municipality with a budget of {$4.4 million|bud}, Judge Marthe Bezeau acknowledged. She could have gone as high as {$250,000|<max} a count.

"{Fifty-eight|kid} children were poisoned by a switch," she said.

Council has since bought an electric machine for {$189,000|zam}, {$120,000|gra} of it from grants.

{Forty-four|suit} families are suing. Their claim hasn't been certified.

@doc f-letter | letter to the editor | 2033-01-28
Thank the goalie

Sir, - People write about the {$75,000|fin}. I write about the goalie.

He was eleven. He sat down at {4:40|t0} and said his head was loud. His coach, who's a nurse, got {16|-} boys off the ice before anyone else had a clue. Had they all finished the period, I'd guess, you would print another number where you now print {zero|dth}.

The village paid {$69,000|vil} from its own pocket for the new machine. Good. It's quiet. You can hear the kids now.

And {nine|adm} of us spent the night at Kent-Nord listening to oxygen. I was one.

D. Maillet, Cocagne-Sud
