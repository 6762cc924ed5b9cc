@story u7-etosha-rhino
@topic Rhino poaching in Namibia: half-year figures, dehorning and a trial
@subject N = Namibia | the country
@subject E = Etosha National Park | Etosha | the park
@subject K = Kunene region | Kunene
@subject P = private reserves | private land | game farms
@subject M = Ministry of Environment and Tourism | the ministry
@subject S = Savannah Horn Trust | the trust | SHT
@subject J = Johannes Haimbodi | Haimbodi | the accused | the Outjo butcher
@fact h1 = 67 | deaths | N | rhinos poached | 2033-06-30 | cumulative
@fact he = 46 | deaths | E | rhinos poached | 2033-06-30 | cumulative
@fact hk = 5 | deaths | K | rhinos poached | 2033-06-30 | cumulative
@fact hp = 16 | deaths | P | rhinos poached | 2033-06-30 | cumulative
@fact hl = 83 | deaths | N | rhinos poached in the whole of last year | 2032 | constant
@fact hlh = 39 | deaths | N | rhinos poached in the first half of last year | 2032-06-30 | constant
@fact up = 72 | rate | N | percent more rhinos poached than in the same half of last year | 2033-06-30 | constant
@fact bl = 54 | deaths | N | black rhinos poached | 2033-06-30 | cumulative
@fact wh = 13 | deaths | N | white rhinos poached | 2033-06-30 | cumulative
@fact ar = 91 | arrests | N | people held for rhino crimes | 2033-06-30 | cumulative
@fact co = 28 | other | N | people sentenced for rhino crimes | 2033-06-30 | cumulative
@fact de = 312 | other | E | rhinos dehorned | 2033-07-20 | cumulative
@fact dep = 500 | other | E | rhinos to be dehorned | 2033-12 | plan
@fact dc = 24000 | price | M | dollars for the dehorning of a rhino | 2033 | constant
@fact pop = 2190 | other | N | black rhinos | 2032-12 | snapshot
@fact ran = 420 | jobs | E | rangers | 2033-07 | snapshot
@fact va = 70 | other | E | rangers' posts left empty | 2033-07 | snapshot
@fact sz = 23000 | area | E | square kilometres | - | constant
@fact se = 14 | sentence | J | years of prison | 2033-07-21 | constant
@fact sea = 25 | sentence | J | years of prison asked for | 2033-07-14 | plan
@fact ho = 9 | other | J | horns found in the freezer | 2032-11 | constant
@fact kg = 21.4 | other | J | kilograms of horn found in the freezer | 2032-11 | constant
@fact age = 51 | age | J | age in years | 2033-07-21 | constant
@fact rw = 60000 | other | S | dollars of reward | 2033-07 | constant
@fact hb = 6 | other | J | horns of black rhinos found in the freezer | 2032-11 | constant
@fact hw = 3 | other | J | horns of white rhinos found in the freezer | 2032-11 | constant
@rel sum ho = hb + hw
@rel sum h1 = he + hk + hp
@rel sum h1 = bl + wh
@rel change up = hlh -> h1
@trap h1 hl :: half a year and a whole one
@trap hlh hl :: half of last year and all of it
@trap he h1 :: the park and the country
@trap de dep :: done and planned
@trap se sea :: given and asked for
@trap ar co :: held and sentenced

@doc a-agency | wire agency | 2033-07-20
Namibia rhino poaching jumps {72%|up} in first half

WINDHOEK (Kalahari News Agency) - Poachers killed {67|h1|t=in the first six months of the year} rhinos in Namibia in the first six months of the year, the environment ministry said on Wednesday, compared with {39|hlh|t=in the same period of 2032} in the same period of 2032 and {83|hl|t=in all of last year} in all of last year.

Etosha National Park lost {46|he}, private reserves {16|hp} and the Kunene region {five|hk}. All but {13|wh} of the animals were black rhinos, of which Namibia, with {2,190|pop|t=at the last count}, had the world's largest population at the last count.

Police made {91|ar} arrests; {28|co} people were convicted.

The ministry has dehorned {312|de|t=so far} rhinos in Etosha so far and intends to reach {500|dep|t=by December} by December. Each operation costs {24,000|dc} Namibian dollars.

@doc b-daily | national daily | 2033-07-21
Who guards Etosha at night?

ILENI SHIKONGO

OKAUKUEJO – The park is as big as Slovenia, {23,000|sz} square kilometres, and last night I counted its guards on the gate: two, sharing a flask.

It has {420|ran} rangers on paper. {Seventy|va} of those posts are empty, says a man who's done the job for nineteen years and doesn't want to see his name. "We find them by the vultures," he says. {Forty-six|he} times this year, up to the end of June. In the whole country it was {76|!h1} times; in the year {2032|-} as a whole, {83|hl}.

{Fifty-four|bl} of the dead were black rhinos, {13|wh} white.

At the lodge a family from Bremen has seen one. "Without a horn," the father complains. One of {312|de}, then. It'll grow back, at a cost of {24,000|dc} dollars every eighteen months.

The Savannah Horn Trust has put up {60,000|rw} dollars for a tip. In Outjo, I'm told, a horn brings ten times as much.

@doc c-court | court report | 2033-07-22
Outjo butcher gets {14|se} years for horns in freezer

Otjiwarongo Regional Court, case 118/2032

A butcher who kept {nine|ho} rhino horns under a layer of kudu sausages was sent to prison for {14|se} years on Thursday.

Johannes Haimbodi, {51|age}, showed no emotion as Magistrate Petrina Hangula said that he'd "run a bank, and the deposits were corpses". The State had demanded {25|sea} years. With the {three|-} years for an unlicensed pistol, which run at the same time, nothing changes.

The horns weighed {21.4|kg} kilograms. {Seven|!hb} came from black rhinos, {three|hw} from white ones.

Haimbodi's driver, {29|-}, turned State's witness and walks free. An appeal is to be lodged within {14|-} days.

Also before the court: stock theft, {11|-} goats, postponed; drunken driving on the C38, N$4,000.

@doc d-ngo | newsletter | 2033-07-28
HORN OF THE MATTER — Savannah Horn Trust — July

Dear friends,

the half-year numbers are in, and you've seen them: {67|h1}. That's an increase of {58|!up} percent on the {39|hlh|t=in the first half of 2032} that we mourned in the first half of 2032. {46|he} in Etosha, {15|!hp} on private land, and {5|hk} in Kunene, where community guards walk with every cow and calf. That isn't luck.

There's hope. {312|de} rhinos in the park have lost their horns, and not one of them has been shot. By Christmas it should be {500|dep}. There's justice: the man in Outjo got {14|se} years, when we had feared {five|-}.

Your {60,000|rw}-dollar reward fund has drawn {31|-} calls.

Adopt a rhino for N$250 a month (tax certificate section 18A). Our shop has new mugs: 2 for the price of 1.

@doc e-radio | radio script | 2033-07-21
Good evening. The news at six.

The environment minister has rejected calls for the army to be sent to Etosha. He told Parliament that the park had {four hundred and twenty|ran} rangers and that {seventy|va} more were being recruited.

Since January poachers have taken {sixty-seven|h1|t=Since January} rhinos. In the whole of last year they took {eighty-three|hl|t=In the whole of last year}. {Ninety-one|ar} suspects have been caught.

In Otjiwarongo a butcher aged {fifty-one|age} was jailed for {fourteen|se} years today. Police had found {21 kilos|kg|round|v=21} of horn in his cold room in November.

The minister denied that {eleven|-} horns were missing from the State's own vault. They'd been miscounted, he said.
