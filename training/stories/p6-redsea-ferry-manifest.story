@story redsea-ferry-manifest
@topic Sinking of the ferry Nour el-Safa in the Red Sea: manifest, aboard, rescued, missing
@subject F = Nour el-Safa | the ferry | the ship | the vessel
@subject S = Safaga | the port authority | port officials
@subject A = Saudi coast guard | Saudi boats | the Saudis
@subject G = Egyptian navy | the navy | naval vessels
@subject C = Captain Medhat Abu Zeina | Abu Zeina | the master | the captain
@subject O = Qusayr Maritime | the owner | the operator
@fact cap = 620 | other | F | people allowed on board | 2009 | constant | threshold
@fact man = 583 | other | F | people on the manifest | 2009-04-02 | snapshot
@fact abo = 671 | other | F | people on board | 2009-04-02 | snapshot
@fact crew = 44 | other | F | crew on board | 2009-04-02 | snapshot
@fact r1 = 318 | rescued | F | people saved | 2009-04-03 evening | cumulative
@fact r2 = 402 | rescued | F | people saved | 2009-04-04 noon | cumulative
@fact ra = 121 | rescued | A | people saved | 2009-04-04 noon | cumulative
@fact rg = 281 | rescued | G | people saved | 2009-04-04 noon | cumulative
@fact d1 = 63 | deaths | F | bodies recovered | 2009-04-03 evening | cumulative
@fact d2 = 97 | deaths | F | bodies recovered | 2009-04-04 noon | cumulative
@fact ms = 172 | missing | F | people missing | 2009-04-04 noon | snapshot
@fact inj = 56 | injuries | F | survivors in hospital | 2009-04-04 noon | snapshot
@fact tl = 21:40 | clock | F | departure | 2009-04-02 | snapshot
@fact tm = 01:55 | clock | F | first distress call | 2009-04-03 | snapshot
@fact th = 05:20 | clock | G | first helicopter over the wreck | 2009-04-03 | snapshot
@fact dist = 57 | distance | F | nautical miles from Safaga when it sank | 2009-04-03 | snapshot
@fact cars = 38 | other | F | vehicles on board | 2009-04-02 | snapshot
@fact ca = 51 | age | C | age | 2009-04 | snapshot
@fact fa = 1978 | other | F | year of construction | - | constant
@fact co = 30000 | damages | O | Egyptian pounds promised to each bereaved family | 2009-04-04 | plan | pledged
@fact ol = 1033 | deaths | - | people killed in the ferry disaster of 2006 | 2006 | constant
@fact lb = 10 | other | F | lifeboats | 2009-04-02 | constant
@fact ll = 6 | other | F | lifeboats launched | 2009-04-03 | snapshot
@rel sum r2 = ra + rg
@rel sum abo = r2 + d2 + ms
@trap man abo :: on the list and on board
@trap cap abo :: allowed and on board
@trap r1 r2 :: evening and noon of the next day
@trap ra rg :: two rescuers
@trap d1 d2 :: a day apart
@trap lb ll :: carried and launched
@trap tm th :: call and help

@doc a-wire1 | international wire | 2009-04-03
Ferry with hundreds aboard sinks off Egypt, at least {63|d1} dead

SAFAGA, Egypt, April 3 - An Egyptian ferry carrying pilgrims home and migrant workers out sank in the Red Sea before dawn on Friday, and rescuers had pulled {63|d1|t=by nightfall} bodies and {318|r1|^} survivors from the water by nightfall.

The Nour el-Safa left Safaga at {9:40 p.m.|tl|t=on Thursday} on Thursday for Duba in Saudi Arabia with {583|man|by=port officials|t=on Thursday} people on its passenger list, port officials said. Survivors spoke of many more.

Its first distress call was logged at {1:55 a.m.|tm}, some {57|~dist} nautical miles out. The first navy helicopter arrived at {5:20|th}.

The {620|cap}-berth vessel was built in {1978|fa}. Egypt's last great ferry disaster killed {1,033|ol|t=in 2006} people in 2006.

@doc b-cairo | Cairo English weekly | 2009-04-09
{Eighty-eight|-} names that nobody wrote down

Yasmine Habashi reports from Safaga

The arithmetic was done at last by a harbour clerk with a school exercise book. Living, drowned and lost, he said, closing it: {671|abo|by=a harbour clerk}. The manifest says {583|man|by=The manifest}. The licence says {620|cap|by=The licence}.

By noon on Saturday, when the sea took over from the rescuers, {402|r2|t=By noon on Saturday} people had been landed on either shore and {97|d2|^} laid out in the ice factory. For {172|ms|^} there is neither bed nor coffin. "Missing," the loudspeaker says.

Why did it take so long? The radio operator swears he called at {1:25|!tm|by=The radio operator}. Nobody came until a helicopter hovered at {5:20|th}, and by then, a stoker told me, just {six|ll} of the {ten|lb} boats had got away.

Captain Medhat Abu Zeina, {51|ca}, isn't here to answer. He was last seen tying a child into a jacket.

Qusayr Maritime offers {LE30,000|co|by=Qusayr Maritime|v=30000} for each of the dead. Um Karim, who lost two, spat.

Also in this issue: Metro fares rise to LE1.50 | 12 new mummies at Saqqara

@doc c-gulf | Gulf daily | 2009-04-05
Saudi boats save {121|ra} from Egyptian ferry

JEDDAH: Of the {402|r2|t=up to midday yesterday} people who had been rescued up to midday yesterday from the stricken Nour el-Safa, {121|ra|^} owe their lives to the Kingdom's coast guard, a spokesman in Duba said. Egyptian naval vessels picked up the remaining {281|rg|^}.

The spokesman listed {112|!d2|t=midday|by=The spokesman} dead. {Fifty-six|inj} of those saved are in hospitals in Duba and Hurghada.

The ship went down about {57|~dist} nautical miles from Safaga with {38|cars} vehicles in its hold. It had {44|crew} crew. According to the spokesman Saudi Arabia was asked for help at 3.30am.

@doc d-tv | TV channel crawl and brief | 2009-04-04
NILE 24 — FERRY DISASTER — 15:00 BULLETIN

* Transport minister: {671|abo|by=Transport minister} were on board, not {583|man|t=as first thought}, as first thought
* Saved: {409|!r2|t=15:00 BULLETIN}. Recovered dead: {97|d2|^}. Still sought: {172|ms|^}
* Vessel sailed {22:10|!tl|t=Thursday} Thursday; mayday {01:55|tm}
* Owner to pay {thirty thousand|co} pounds per victim
* Hospitals treat {56|inj}, none critical
* President declares three days of mourning
* Zamalek 2, Ismaily 0

@doc e-britain | British Sunday paper | 2009-04-05
'I held on to a suitcase for five hours'

From Gideon Strachan in Hurghada

Among the {402|r2|t=yesterday} plucked alive from the Red Sea is Ashraf Lutfi, a plasterer who can't swim.

He tells it flatly. Supper. A smell. The tilt. There were supposed to be {10|lb} lifeboats; he saw people fighting over one. The captain, a {58-year-old|!ca|v=58|s=captain}, came on the loudspeaker to say that everything was normal.

{Ninety-seven|d2|t=yesterday} corpses had been counted yesterday, {34|-} more than the {63|d1|t=Friday night} of Friday night. The rest, {172|ms} souls, are presumed to have gone down in the {31-year-old|-} hull.

It's barely three years since {more than a thousand|>ol|v=1000} people died on this very route. Lessons were to be learnt. The ship was certified for {620|cap}.
