@story m3-lungmachu-flood
@topic A glacier lake bursts in Bhutan: the morning after to the study a year later
@subject L = Dungtsho lake | Dungtsho | the lake | the glacier lake
@subject F = Lungmachu flood | the flood | the wave | flash flood
@subject V = Pemaling valley | Pemaling | the valley
@subject U = Upper Pemaling | Tsamang | Tsamang village
@subject O = Lower Pemaling | Khoma Bazar | the bazaar
@subject H = Lungmachu hydropower project | the hydropower project | the project | LHPA
@subject D = Disaster Department | the department | the dzongdag | Dasho Kinley Rabten
@subject R = De-suung volunteers | desuups | the orange volunteers
@subject N = NCHM | the national weather office | hydrology centre
@fact d1 = 8 | deaths | F | people killed | 2030-06-18 | cumulative
@fact d2 = 21 | deaths | F | people killed | 2030-06-25 | cumulative
@fact du = 13 | deaths | U | people killed | 2030-06-25 | cumulative
@fact dl = 8 | deaths | O | people killed | 2030-06-25 | cumulative
@fact m1 = 34 | missing | F | people missing | 2030-06-18 | snapshot
@fact m2 = 5 | missing | F | people missing | 2030-06-25 | snapshot
@fact clk = 03:10 | clock | L | time the moraine gave way | 2030-06-17 | snapshot
@fact sir = 03:52 | clock | N | time the sirens sounded | 2030-06-17 | snapshot
@fact arr = 04:05 | clock | O | time the water arrived | 2030-06-17 | snapshot
@fact vol = 11 | other | L | million cubic metres of water released | 2030-06-17 | constant
@fact tot = 29 | other | L | million cubic metres of water held | 2029-10 | constant
@fact drop = 17 | distance | L | metres that the level fell | 2030-06-17 | constant
@fact pk = 3400 | other | F | cubic metres a second at the peak | 2030-06-17 | constant
@fact nor = 190 | other | F | cubic metres a second in a normal June | - | constant
@fact house = 96 | homes | V | houses swept away | 2030-06-25 | cumulative
@fact part = 143 | homes | V | houses partly damaged | 2030-06-25 | cumulative
@fact ev = 1900 | evacuated | V | people moved to high ground | 2030-06-18 | cumulative
@fact br = 9 | other | V | bridges lost | 2030-06-25 | cumulative
@fact rd = 31 | distance | V | kilometres of road lost | 2030-06-25 | cumulative
@fact des = 420 | other | R | volunteers at work | 2030-06-18 | snapshot
@fact hw = 12 | missing | H | workers missing | 2030-06-18 | snapshot
@fact hmw = 240 | other | H | megawatts planned | - | plan
@fact hd = 14 | duration | H | months of delay | 2030-06-25 | plan | projected
@fact hl = 6800000000 | damages | H | ngultrum of damage | 2030-06-25 | snapshot
@fact paddy = 118 | area | O | acres of rice land under silt | 2030-06-25 | snapshot
@fact alt = 4390 | distance | L | metres above sea level | - | constant
@fact km = 46 | distance | O | kilometres below the lake | - | constant
@fact pay = 150000 | budget | D | ngultrum to each family that lost a house | 2030-06-25 | plan | pledged
@fact warm = 1.6 | temperature | L | degrees Celsius of warming since 1990 | 2031 | constant
@fact pdl = 17 | other | V | lakes called dangerous in the country | 2030 | constant
@fact min = 13 | duration | O | minutes between siren and water | 2030-06-17 | constant
@rel sum d2 = du + dl
@trap d1 d2 :: a week of digging
@trap m1 m2 :: the missing were found
@trap vol tot :: released against held
@trap pk nor :: the flood against a normal river
@trap house part :: swept away against damaged
@trap clk sir arr :: three times of one morning
@trap m1 hw :: all the missing against the workers among them
@trap du dl :: two villages
@trap hw m2 :: two counts of missing, two moments

@doc a-observer | national newspaper | 2030-06-19
Pemaling counts its living

Khenrab Dorji, Khoma Bazar

A monk with a notebook sits at the gate of the lhakhang and takes down names. On Tuesday evening he had {eight|d1|t=On Tuesday evening} on the page for the dead and {34|m1|^} on the page for those not seen since the wave. {Twelve|hw|t=On Tuesday evening|s=the hydropower project} of the latter worked on the night shift at the hydropower project.

Dungtsho, a lake at {4,390|alt} metres, broke through its moraine at {3:10am|clk|t=on Monday} on Monday. It had {46|km|s=Khoma Bazar} km to travel to the bazaar, and took less than an hour.

What saved Khoma Bazar were the sirens, which the hydrology centre set off at {3:52am|sir}. People ran up the hill in blankets. The water came at {4:05am|arr}.

Dzongdag Dasho Kinley Rabten said that {1,900|ev|by=Dzongdag Dasho Kinley Rabten} were on high ground. {Four hundred and twenty|des|s=desuups} desuups are digging, cooking and carrying.

The river, which in any other June runs at {190|nor} cumecs, peaked at {3,400|pk}.

Related: Indian tourists up 22% | Thimphu trash levy deferred

@doc b-wire | wire agency | 2030-06-18
Bhutan flood kills {eight|d1}, {dozens|m1} missing after glacial lake bursts

GUWAHATI, June 18 (Brahma News) - A torrent from a glacial lake high in eastern Bhutan tore through a valley before dawn on Monday, killing at least {eight|>d1|by=the disaster department} people, the disaster department said.

{Thirty-four|m1|t=on Tuesday} others were unaccounted for on Tuesday. They include {19|!hw|by=a project official} labourers, most of them from Assam and Jharkhand, who were in an adit of the {240|hmw}-megawatt Lungmachu power station, a project official said.

Residents of the lowest settlement, {46|km} km downstream, had {13|min} minutes' notice.

Some {1,900|~ev} people spent the night in monasteries and schools. There are {17|pdl|s=Bhutan} lakes in Bhutan that scientists consider liable to burst. Dungtsho, which holds {29|tot|t=last October} million cubic metres by a survey last October, was one.

@doc c-lhpa | company statement | 2030-06-25
Lungmachu Hydropower Project Authority
STATEMENT OF THE MANAGING DIRECTOR, 25 June 2030

It is with a heavy heart that we confirm that all {twelve|hw|t=on the night of 17 June} colleagues who were reported missing on the night of 17 June have been found dead.

The cofferdam, the batching plant and {two|-} cranes are lost. Preliminary damage is assessed at {Nu 6.8 billion|hl|v=6800000000}. We expect completion of the {240|hmw}-MW scheme to slip by {fourteen|hd} months.

The Authority rejects reports that it was warned. Its own gauge registered the crest, {3,400|pk} cubic metres per second, at 3.48am and relayed it at once; the sirens sounded {four|-} minutes later.

We have placed {two|-} Bailey bridges at the disposal of the dzongkhag, which has lost {nine|br|s=the dzongkhag}.

@doc d-tv | broadcaster's English web page | 2030-06-26
Pemaling: What we know, one week on

• {Twenty-one|d2|t=one week on} people are confirmed dead: {13|du|s=Tsamang} from Tsamang in the upper valley, and {eight|dl|s=the bazaar} from the bazaar. {Five|m2|t=one week on} have still not been found.
• Every family whose house is gone will get {Nu 150,000|pay|v=150000|m=pledged} and timber from the state forest. There are {96|house} such houses. A further {143|part} can be repaired.
• {Nine|br} bridges and {31|rd} km of farm and valley road went. The army hopes to reach Tsamang by July.
• At the bottom end, {181|!paddy} acres of paddy are under silt and boulders, just after transplanting.
• Drinking water: boil it. Tankers come at 8am and 4pm.

A prayer for the departed will be held on the 49th day.

@doc e-blog | science magazine blog | 2031-06-20
The lake that let go

by Ulrike Zangpo-Feld

You could miss the scar from the air. A notch in a grey ridge, {80|-} metres wide, and behind it a lake that looks much as it always did, only {17|drop} metres lower.

Our paper, out this week, puts the discharge at {eleven|vol} million cubic metres. Before the breach Dungtsho contained {29|tot} million. Most of it, in other words, is still up there.

The trigger was an ice avalanche at {ten past three|clk}. The local climate has warmed by {1.6|warm} degrees since {1990|-}.

Downstream, {26|!d2} lives were lost, and the mud that settled over {118|paddy} acres will grow nothing for years. It would have been {hundreds|-} of dead without a cheap box: a radar gauge on a bridge, a SIM card, a siren at {3.52|sir}, and {thirteen|min} minutes.

Bhutan has {17|pdl} dangerous lakes on its register. {Four|-} of them carry that box.
