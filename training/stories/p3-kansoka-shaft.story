@story kansoka-shaft
@topic Flooded copper mine at Kansoka, Zambia: nine days of searching for the night shift
@subject K = Kansoka mine | Kansoka | the mine | Shaft 3
@subject L = Lubambe-Ridge Copper | Lubambe-Ridge | the owner | the mining company
@subject W = Mine Workers' Association | the association | the miners' union
@subject I = Inspectorate of Mines | mine inspectors | the inspectorate
@subject P = President's office | State House | the government
@subject X = Gift Chanda-Moyo
@fact down = 58 | other | K | men underground when it flooded | 2027-11-30 | constant
@fact out1 = 31 | rescued | K | men brought up alive | 2027-11-30 evening | cumulative
@fact out3 = 36 | rescued | K | men brought up alive | 2027-12-02 night | cumulative
@fact out8 = 43 | rescued | K | men brought up alive | 2027-12-07 morning | cumulative
@fact mis1 = 27 | missing | K | men still below | 2027-11-30 evening | snapshot
@fact mis3 = 18 | missing | K | men still below | 2027-12-02 night | snapshot
@fact mis8 = 4 | missing | K | men still below | 2027-12-07 morning | snapshot
@fact dd3 = 4 | deaths | K | bodies found | 2027-12-02 night | cumulative
@fact dd8 = 11 | deaths | K | bodies found | 2027-12-07 morning | cumulative
@fact seven = 7 | rescued | K | men found alive in the refuge chamber | 2027-12-07 | constant
@fact depth = 740 | distance | K | metres to the flooded level | - | constant
@fact ref = 680 | distance | K | metres to the refuge chamber | - | constant
@fact wat1 = 31 | other | K | metres of water in the shaft | 2027-12-01 | snapshot
@fact wat3 = 24 | other | K | metres of water in the shaft | 2027-12-02 | snapshot
@fact wat8 = 6 | other | K | metres of water in the shaft | 2027-12-07 | snapshot
@fact pump1 = 5 | other | L | pumps running | 2027-12-01 | snapshot
@fact pump3 = 11 | other | L | pumps running | 2027-12-02 | snapshot
@fact rate3 = 410 | rate | L | litres of water a second pumped out | 2027-12-02 | snapshot
@fact hour = 02:40 | clock | K | hour of the flood | 2027-11-30 | constant
@fact tap = 164 | duration | K | hours before knocking was heard | - | constant
@fact abv = 60 | distance | K | metres from the flooded level up to the refuge chamber | - | constant
@fact stock = 5 | duration | K | days of supplies in the refuge chamber | - | constant
@fact new3 = 5 | rescued | K | men brought up alive in a day | 2027-12-02 | snapshot
@fact padd = 6 | other | L | pumps added | 2027-12-02 | snapshot
@fact pump8 = 14 | other | L | pumps running | 2027-12-06 | snapshot
@fact age = 24 | age | X | age in years | 2027-12-07 | constant
@fact siren = 03:25 | clock | L | hour of the siren | 2027-11-30 | constant
@fact gap = 45 | duration | K | minutes from the flood to the siren | 2027-11-30 | constant
@fact comp2 = 40000 | damages | L | dollars for each family | 2027-12-17 | plan | pledged
@fact comp = 25000 | damages | L | dollars for each family | 2027-12-08 | plan | pledged
@fact compw = 80000 | damages | W | dollars for each family | 2027-12-08 | plan
@fact stop = 3 | other | I | stop orders in the last year | 2027 | constant
@fact jobs = 2150 | jobs | L | people employed | - | constant
@rel sum down = out1 + mis1
@rel diff abv = depth - ref
@rel sum out3 = out1 + new3
@rel sum out8 = out3 + seven
@rel sum pump3 = pump1 + padd
@rel sum down = out8 + dd8 + mis8
@trap out1 out3 out8 :: brought up alive by three dates
@trap mis1 mis3 mis8 :: still below on three dates
@trap dd3 mis8 :: four bodies by Thursday, four men below on Tuesday
@trap depth ref :: the flooded level and the chamber above it
@trap comp compw :: offered and demanded
@trap wat1 wat3 :: the water fell

@doc a-wire | African news agency | 2027-11-30
{27|mis1} miners trapped as water bursts into Zambian shaft

CHINGOLA, Zambia - {Twenty-seven|mis1|t=by dusk|by=the owner|v=27} men were cut off underground by dusk on Tuesday after water broke into a copper mine near the Congo border, the owner, Lubambe-Ridge Copper, said. {Thirty-one|out1|^} of the {58|down} on the night shift had climbed or been hoisted out.

The flood came at {2:40 a.m.|hour} at the {740|depth}-metre level of Shaft 3, the company said. It believes that some of the crew may have reached a refuge chamber {60|abv} metres higher, which holds air and biscuits for {five|stock} days.

Kansoka gives work to {2,150|jobs}. The Mine Workers' Association said it had asked in August for a bulkhead to be tested. Chief inspector Mwansa Kapotwe told reporters: "We will talk about August later."

@doc b-daily | national daily | 2027-12-03
HOPE AND {FOUR|dd3} COFFINS AT SHAFT 3

By Chileshe Moonga and Bertha Silwizya

{FIVE|new3|t=yesterday} more came up yesterday, grey and blinking, and {four|dd3|t=yesterday} came up who would not blink again.

Last night the tally at the headgear read: brought to grass alive, {36|out3|t=Last night}; dead, {four|dd3|t=Last night}; still down there, {18|mis3|t=Last night}. On the first evening the count of those below had been {29|!mis1|t=On the first evening}, the mine captain said.

The water is losing. It stood {31|wat1|t=on Wednesday} metres deep in the shaft on Wednesday and {24|wat3|t=last evening} metres last evening. There are {11|pump3|t=now|s=pumps} pumps now where there had been {five|pump1|t=on Wednesday}; together they lift {410|rate3|t=now} litres each second.

"It is {680|ref} metres to that chamber, and they are Kansoka men, they know the way," said Mrs Agness Mutale, whose {two|-} sons were on shift.

The government has told the company to suspend all other work. READ: Maize meal up K12 | Chipolopolo name 26 for Cairo.

@doc c-wire2 | international wire | 2027-12-07
{Seven|seven} pulled alive from flooded Zambian mine after a week

CHINGOLA, Zambia, Dec 7 - {Seven|seven|t=on Tuesday} miners were found alive on Tuesday in an air pocket at {680|ref} metres, {164|tap} hours after their mine flooded, and were lifted out to singing.

That brings to {43|out8|t=on Tuesday|by=mine officials} the number saved, mine officials said. {Eleven|dd8|^} are dead, up from {four|dd3|t=last Thursday} last Thursday. {Four|mis8|^} have not been found.

Divers heard knocking on a compressed-air pipe late on Monday, when the water was {six|wat8|s=water} metres deep, against {24|wat3|t=On Thursday} when most people had given up. On Thursday there were {17|!mis3|t=On Thursday} men unaccounted for, and relatives had begun choosing photographs.

"We ate the biscuits like priests," said winch operator Gift Chanda-Moyo, {24|age}. "One each, and quietly."

@doc d-union | trade-union newsletter | 2027-12-08
WE SAID AUGUST

Brothers and sisters,

{Fifty-eight|down|v=58} went down. {Forty-three|out8|v=43|t=as we write} are with their families as we write. {Eleven|dd8|t=as we write} are with God. {Four|mis8|t=as we write} are with the water.

Lubambe-Ridge speaks of {$25,000|comp|by=Lubambe-Ridge} to each bereaved household. Your executive says {$80,000|compw|by=Your executive} and not a ngwee less. The President's office calls the first sum "a start".

Remember the inspectorate's file: {three|stop|s=the inspectorate's} stop orders in a year, each lifted inside a week.

Remember also the pumps. On the Wednesday, with the shaft drowned to a height of {38|!wat1|t=On the Wednesday} metres, only {five|pump1|t=On the Wednesday} were turning. By Thursday they found {six|padd|t=By Thursday} more. Where were those {six|padd} in the first hours?

Monthly dues remain K45. Branch meeting Sunday, 10:00, hall 2.

@doc e-magazine | weekly news magazine | 2027-12-18
What the knocking said

The pipe is as thick as a wrist and runs the length of Shaft 3. Somebody hit it with a spanner on the night of December 6, {164|tap} hours in, {three|-} and then {four|-}.

{Three|-} and {four|-} makes {seven|seven}, and {seven|seven} they were. With them the rescued came to {43|out8} of {58|down}, a ratio better than that of any comparable flood on the Copperbelt since the seventies.

How did they get there? The breach, the inspectorate has established, was at {2:40|hour|by=the inspectorate}; the company's siren sounded at {3:25|siren}. Those {forty-five|gap} minutes are what the courts will argue about. The {seven|seven} had begun to climb from {740|depth} metres before any alarm.

For two days nobody could hear them over the pumps: {11|pump3|t=on the Thursday} were roaring on the Thursday at {410|rate3|^} litres a second, and {14|pump8|t=on the sixth day} on the sixth day, when the engineers cut all of them for a minute, and listened.

Lubambe-Ridge has meanwhile raised its offer, from {$25,000|comp} to {$40,000|comp2|t=meanwhile} per family. The union still asks {80,000|compw|by=The union}.
