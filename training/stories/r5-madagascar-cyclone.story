@story r5-madagascar-cyclone
@topic Cyclone Haleso crosses north-eastern Madagascar: from landfall to the appeal for aid
@subject H = Cyclone Haleso | Haleso | the cyclone | the storm
@subject B = National Risk Bureau | the Bureau | BNR | the disaster office
@subject S = Sava region | Sava
@subject A = Analanjirofo region | Analanjirofo
@subject M = National Weather Service | the Weather Service | forecasters
@subject U = United Relief Mission | URM | the aid agency | the mission
@subject V = vanilla growers | Vanilla Exporters' Group | the exporters | vanilla
@subject I = Ivontaka | the town
@subject P = Prime Minister Rivo Andriantsoly | Andriantsoly | the prime minister
@fact d1 = 12 | deaths | H | people killed | 2031-02-19 evening | cumulative
@fact d2 = 31 | deaths | H | people killed | 2031-02-21 | cumulative
@fact d3 = 47 | deaths | H | people killed | 2031-02-26 | cumulative
@fact ds = 26 | deaths | S | people killed | 2031-02-26 | cumulative
@fact da = 21 | deaths | A | people killed | 2031-02-26 | cumulative
@fact m1 = 18 | missing | H | people missing | 2031-02-21 | snapshot
@fact m3 = 7 | missing | H | people missing | 2031-02-26 | snapshot
@fact e1 = 9400 | evacuated | H | people moved to shelters | 2031-02-19 evening | cumulative
@fact e3 = 38700 | evacuated | H | people driven from their homes | 2031-02-26 | cumulative
@fact af = 164000 | other | H | people affected | 2031-02-26 | cumulative
@fact hd = 11300 | homes | H | houses destroyed | 2031-02-26 | cumulative
@fact hf = 19800 | homes | H | houses under water | 2031-02-26 | cumulative
@fact wi = 195 | speed | H | kilometres an hour of wind at landfall | 2031-02-19 | constant
@fact gu = 260 | speed | H | kilometres an hour of the strongest gust | 2031-02-19 | constant
@fact ra = 410 | other | I | millimetres of rain in a day | 2031-02-20 | constant
@fact sc = 312 | other | B | classrooms ruined | 2031-02-26 | cumulative
@fact hc = 24 | other | B | clinics damaged | 2031-02-26 | cumulative
@fact ap = 23500000 | fundraising | U | dollars asked for | 2031-02-26 | plan | hypothetical
@fact as = 120000 | other | U | people to be helped | 2031 | plan | pledged
@fact pl = 6800000 | fundraising | U | dollars pledged | 2031-03-05 | cumulative | pledged
@fact ri = 1250 | other | U | tonnes of rice sent | 2031-03-05 | cumulative
@fact vl = 60 | rate | V | percent of the harvest lost | 2031 | plan | projected
@fact vt = 1700 | other | V | tonnes of cured vanilla expected before the storm | 2031 | plan | projected
@fact lf = 04:30 | clock | H | time of landfall | 2031-02-19 | constant
@fact fs = 28.94 | rate | U | percent of the appeal that is pledged | 2031-03-05 | snapshot
@rel share fs = pl / ap
@rel sum d3 = ds + da
@trap d1 d2 :: the toll rose
@trap d2 d3 :: the toll rose further
@trap m1 m3 :: fewer were missing later
@trap wi gu :: sustained wind and gusts
@trap e1 e3 :: moved before and driven out after
@trap hd hf :: destroyed and flooded
@trap ap pl :: asked for and pledged
@trap ds da :: two regions
@trap e3 af :: displaced and affected

@doc a-wire | wire agency | 2031-02-19
Cyclone Haleso kills at least {12|>d1} in Madagascar

ANTANANARIVO, Feb 19 (Océan Info) - Cyclone Haleso slammed into northeastern Madagascar before daybreak on Wednesday, killing at least {12|>d1|t=by evening|by=the National Risk Bureau} people by evening, the National Risk Bureau said.

The storm made landfall near Ivontaka at {4:30 a.m.|lf} with sustained winds of {195|wi} kilometres an hour and gusts of up to {260|<gu}, the Weather Service said, and weakened as it moved inland.

{Eight|-} of the dead were in one church in which families had sought shelter, the Bureau's director, Colonel Haja Rabearisoa, told state television.

About {9,400|~e1|t=by evening} people had been moved to schools and public buildings ahead of the storm. Roads were cut in several places and telephone lines were down in much of the Sava region, which produces most of the world's vanilla.

"We have no word from eleven communes," Rabearisoa said. "The figures will change."

@doc b-local | national daily, translated | 2031-02-22
Ivontaka smells of cut wood

By our special envoy Lalaina Ravelojaona

From the air there is nothing wrong with Ivontaka except that the roofs are in the sea.

We flew in yesterday with the first helicopter, sitting on tarpaulins. Below us lay the road, or what it had been, broken by brown water in {nineteen|-} places; I counted. In the town itself the rain gauge at the mission had taken in {410|ra|t=on the day after the landfall} millimetres on the day after the landfall and then been carried off.

Sister Perpétue at the clinic keeps the list of the dead on the back of a vaccination chart. She has {fourteen|-} names of her own. For the whole of the stricken north-east the BNR's count stood at {31|d2|t=yesterday|by=the BNR}, and {18|m1|^} people were being looked for.

Nobody agrees about when it began. The prefect says that the wall of wind arrived at {half past four|lf|v=04:30|by=The prefect}; the fishermen laugh at this, since at three o'clock it had already taken their boats. The meteorologists measured {195|wi|by=The meteorologists} kilometres an hour before their mast broke and, in one gust, {260|gu}.

Planters squat beside their vines and say nothing. A vine that has lain in salt water is dead in a week. The Vanilla Exporters' Group, which had counted on {1,700|vt|by=The Vanilla Exporters' Group|t=this year} tonnes of cured pods this year, now fears that {45 per cent|!vl} of that is gone.

Prime Minister Rivo Andriantsoly came, too. He left two sacks of rice at the clinic, and the photographs.

@doc c-un | aid agency flash report | 2031-02-26
MADAGASCAR: Cyclone Haleso
Flash Update No. 3 (as of 26 February, 18:00)

HIGHLIGHTS
• {47|d3|t=as of 26 February, 18:00} people confirmed dead and {7|m3|^} missing
• {164,000|af} affected, of whom {38,700|e3} displaced, in 74 sites
• {11,300|hd} houses destroyed, {19,800|hf} flooded
• {312|sc} classrooms and {24|hc} health centres damaged or destroyed

SITUATION OVERVIEW
Haleso made landfall on 19 February as an intense tropical cyclone (sustained winds {195|wi} km/h). Of the fatalities, {26|ds} were recorded in Sava and {21|da} in Analanjirofo. Earlier totals of {12|d1|t=19 February} (19 February) and {31|d2|t=21 February} (21 February) did not include communes without telephone.

HUMANITARIAN RESPONSE
URM is appealing for US$ {23.5 million|ap} to assist {120,000|as} of the most vulnerable for four months.

Water: the main risk. Wells in Ivontaka are saline.
Food: stocks for nine days.
Access: RN5 is open to motorcycles only.

For more information: reports@urm.example · Previous update: No. 2, 22 Feb, 5 pages

@doc d-broadcaster | foreign broadcaster | 2031-02-27
'The sea stood up': counting the cost of Haleso

A week after one of the strongest storms to hit Madagascar this century, its government says {47|d3|by=its government} people have lost their lives.

Haleso came ashore at {05:50|!lf} local time on 19 February. {Twenty-six|ds} of those killed were in Sava and {24|!da} in neighbouring Analanjirofo.

Almost {39,000|~e3} people are sleeping in churches, schools and under plastic. Some {14,200|!hd} homes are gone for good; another {19,800|hf} were flooded. The mission says that more than {160,000|>af|by=The mission} people need some sort of help and has asked donors for {$23.5m|ap}.

What about vanilla? It's too early to say, says Florine Botovao of the exporters' group in Antalaha, "but if you bake, buy now." Her organisation has told its members to expect losses of {60%|vl|t=this year|by=Her organisation} this year.

Mr Andriantsoly has declared a state of emergency until 31 March.

More on this story: Are cyclones getting stronger? · Listen (23 mins) · From 2024: the 5 villages that moved uphill

@doc e-newsletter | development newsletter | 2031-03-06
In brief – Madagascar

Two weeks on: URM says pledges for the victims of Haleso amount to {$6.8m|pl|t=as of yesterday|by=URM} as of yesterday, {29%|fs|^|round} of the sum it appealed for. Landlocked Switzerland has given most so far.

The mission has shipped {1,250|ri|t=to date} tonnes of rice to date.

The dead number {47|d3}, the missing {seven|m3}. Schools lost {312|sc} classrooms; where these have been replaced, it's by tents for fifty children each.

Winds at landfall (sustained, {195|wi} km/h) were just below the limit of what local building rules, never enforced, are supposed to resist.

Next issue: 20 March. Deadline for project notes: 14 March.
