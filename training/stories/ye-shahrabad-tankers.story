@story shahrabad-tankers
@topic Shahrabad, Pakistan: hydrants, tankers and a crackdown on stolen water, summer 2029
@subject B = Shahrabad Water Board | the water board | the board
@subject S = Shahrabad | the city
@subject T = Tanker Owners' Association | the tanker owners | TOA
@subject H = illegal hydrants | hydrants
@subject O = Operation Nal | the operation | crackdown
@subject P = Lalukot sit-in | the sit-in | the blockade
@subject D = Dareecha pipeline | Dareecha | the pipeline
@fact dm = 1150000000 | other | S | gallons a day needed | 2029 | snapshot
@fact sp = 610000000 | other | B | gallons a day supplied | 2029 | snapshot
@fact gp = 540000000 | other | S | gallons a day short | 2029 | snapshot
@fact st = 195000000 | other | B | gallons a day lost or stolen | 2029 | snapshot
@fact sh = 31.97 | other | B | share of the supply lost or stolen | 2029 | snapshot
@fact lh = 7 | other | B | official hydrants | 2029 | constant
@fact ih = 174 | other | H | hydrants found | 2029-04 | snapshot
@fact hd = 112 | other | O | hydrants sealed | 2029-05-20 | cumulative
@fact h2 = 139 | other | O | hydrants sealed | 2029-06-15 | cumulative
@fact hr = 48 | other | H | hydrants reopened | 2029-06-15 | cumulative
@fact ar = 63 | arrests | O | people arrested | 2029-05-20 | cumulative
@fact a2 = 91 | arrests | O | people arrested | 2029-06-15 | cumulative
@fact al = 14 | arrests | O | board employees arrested | 2029-06-15 | cumulative
@fact cv = 3 | other | O | people convicted | 2029-08 | cumulative
@fact tk = 5200 | other | T | tankers on the road | 2029 | snapshot | projected
@fact tr = 1840 | other | B | tankers registered | 2029 | snapshot
@fact p0 = 2400 | price | T | rupees for 1,000 gallons | 2029-04 | snapshot
@fact p1 = 6000 | price | T | rupees for 1,000 gallons | 2029-06-05 | snapshot
@fact pg = 150 | rate | T | rise in the price of 1,000 gallons | April to June 2029 | snapshot
@fact po = 1560 | price | B | rupees for 1,000 gallons at the official rate | 2029 | constant
@fact mk = 42000000000 | revenue | T | rupees a year of the tanker trade | 2029 | snapshot | projected
@fact ic = 9300000000 | revenue | B | rupees a year from bills | 2028/29 | cumulative
@fact rc = 24 | other | B | share of bills paid | 2028/29 | snapshot
@fact sk = 5 | duration | T | days on strike | 2029-06-07 | cumulative
@fact pp = 1200 | crowd | P | people at the sit-in by the police estimate | 2029-06-06 | snapshot
@fact pq = 5000 | crowd | P | people at the sit-in by the organisers' count | 2029-06-06 | snapshot
@fact ph = 19 | duration | P | hours | 2029-06-07 | cumulative
@fact pi = 11 | injuries | P | people hurt | 2029-06-07 | cumulative
@fact tp = 43.5 | temperature | S | degrees | 2029-06-06 | snapshot
@fact hs = 67 | deaths | S | people who died of heatstroke | 2029-06-10 | cumulative
@fact he = 112 | deaths | S | people who died of heatstroke by the ambulance service's count | 2029-06-10 | cumulative
@fact pl = 260000000 | other | D | gallons a day | 2032 | plan | pledged
@fact pc = 126000000000 | budget | D | rupees | 2029 | plan
@fact pc0 = 25500000000 | budget | D | rupees | 2011 | plan
@fact py = 18 | duration | D | years since the start | 2029 | snapshot
@fact pw = 41 | other | D | share of the work done | 2029-06 | snapshot
@fact po2 = 18300000 | other | S | residents | 2023 census | constant
@fact po3 = 24000000 | other | S | residents by the city's reckoning | 2029 | snapshot | projected
@fact lk = 410000 | other | - | residents of Lalukot | 2023 census | constant
@fact ln = 23 | duration | - | days Lalukot had no water in the pipes | 2029-06-06 | cumulative
@fact fl = 640 | other | B | pumps out of order | 2029-06 | snapshot
@fact mt = 15 | other | O | water theft as years in prison at most | 2029 | constant | threshold
@fact ev = 880000 | price | - | rupees a month earned by one hydrant | 2029 | snapshot
@fact ag = 52 | age | - | age of the woman in the queue | 2029-06 | snapshot
@fact qn = 4 | duration | - | hours queued for a can | 2029-06 | snapshot
@trap sp st :: supplied and stolen
@trap lh ih :: official and illegal hydrants
@trap ih hd :: found and sealed
@trap hd h2 :: sealed by May and by June
@trap h2 hr :: sealed and open again
@trap ar al :: all arrested and the board's own
@trap tk tr :: on the road and registered
@trap p1 po :: street and official rate
@trap pp pq :: two counts of the sit-in
@trap hs he :: two counts of the dead
@trap po2 po3 :: census and the city's claim
@trap pc pc0 :: the pipeline's two prices
@rel diff gp = dm - sp
@rel share sh = st / sp
@rel change pg = p0 -> p1

@doc a-daily | English-language national daily | 2029-05-21
{112|hd} illegal hydrants sealed, says board

By our staff reporter

SHAHRABAD: The Shahrabad Water Board has sealed {112|hd|t=in the first month} of {174|ih} illegal hydrants in the first month of Operation Nal, its managing director, Brig (r) Aslam Paracha, told a press conference on Sunday. {Sixty-three|ar} people had been taken into custody.

The city needs {1,150|dm|x=1000000} million gallons a day, he said. It gets {610|sp|x=1000000}. Of that {195|st|x=1000000} leaks out or is stolen, “every drop of it with somebody's blessing.”

Who owned the hydrants? “I can tell you who doesn't: the board owns {seven|lh}.”

Water theft carries up to {15|mt} years in prison.

Mr Paracha conceded that {640|fl} pumps weren't working and that consumers paid {24|rc} per cent of what they were billed. The board took in Rs {9.3 billion|ic|t=last year} last year.

Asked about the tanker trade's worth, he guessed at Rs {42 billion|mk}. There are {1,840|tr} registered tankers. “On the road you'll find {5,200|tk|by=Mr Paracha}. Sit at Lasbela Chowk with a thermos and count.”

The Tanker Owners' Association didn't attend. Its office is above a hydrant.

@doc b-wire | wire agency | 2029-06-06
Thirsty residents block Pakistani port road in heatwave

SHAHRABAD, Pakistan, June 6 (WNA) - Residents of a poor district blocked the main road to Shahrabad's port for a second day on Wednesday, demanding water as the temperature reached {43.5|tp} Celsius.

People in Lalukot, home to {410,000|lk}, say their pipes have been dry for {23|ln} days. A strike by tanker owners against a crackdown on unlicensed hydrants has sent the price of 1,000 gallons from {2,400|p0|t=in April} rupees in April to {6,000|p1|t=this week} this week.

Organisers said {5,000|pq|t=Wednesday|by=Organisers} people had joined the sit-in, police {1,200|pp|^|by=police}.

The city of {18.3 million|po2|t=at the last census} at the last census has little more than half the water it needs.

@doc c-tv | TV news site | 2029-06-08
Lalukot sit-in ends after {19|ph} hours; tankers roll again

Awaam News | Web Desk | June 8, 2029 | Last Updated 11:04 am | 2 min read

The Lalukot sit-in was called off in the early hours of Thursday, {29|!ph} hours after it began, when the commissioner promised two hours of water on alternate days. {Eleven|pi} people were hurt in a scuffle.

The tanker owners ended their own strike after {five|sk} days. Their president, Haji Gul Baran, said the board had agreed to “respect our investment.”

- 1,000 gallons in Clifton Block 9 this morning: Rs {6,000|p1}
- Official rate: Rs {1,560|po}
- In April: Rs {2,400|p0|t=In April}. You do the math, or let us: {150pc|pg|v=150}.

The heat: volunteers at the Sardkhana morgue say {112|he|by=volunteers at the Sardkhana morgue} heatstroke victims have come in. The health department's count: {67|hs|by=The health department}.

Trending: Gold Rs 412,300/tola | Babar's son, 9, hits six sixes | Petrol bomb (again): Rs 318

@doc d-longread | monthly magazine | 2029-07-15
The man who owns a river

Zehra Mandviwalla follows a gallon from the bulk main to the bucket

The hole is no wider than a dinner plate. Somebody welded a saddle on to the 48-inch main, and a valve on to the saddle, and built a mosque's ablution block over the valve; and for six years, at three in the morning, it gave.

A hydrant like this earns Rs {880,000|ev} a month, says a man who ran it till May and would like to again. He isn't afraid. His was among the {139|h2|t=by the middle of June} sealed by the middle of June, and he expects it to be among those which aren't any more. There were {48|hr|t=by then} of those by then.

“Who goes to jail?” he asks. {Ninety-one|a2|t=by then} had been arrested, {fourteen|al} of them the board's own valvemen. None that he knew of had missed a wedding.

Look at it from his side. The city says it has {24 million|po3|by=The city} people, though the census found {18.3|po2|x=1000000}. It wants {1,150|dm|x=1000000} million gallons; it gets {610|sp|x=1000000}; every day {540|gp|x=1000000} million gallons are wished for that do not exist. And on the other side of the wall, a third of what does exist ({32|sh|round} per cent) goes missing. “I don't steal. I distribute.”

For a dollar's worth at the official {1,560|po} rupees he got four on the street. Out of which the valveman, the inspector, the inspector's cousin.

Then there's Dareecha. It was to bring {260|pl|x=1000000} million gallons more. It was begun {eighteen|py} years ago, at Rs {25.5 billion|pc0}. It's now to cost Rs {162 billion|!pc}, and {41|pw} per cent of it is there; I've walked along it, and it's very beautiful, like something the Romans had been told about.

At the end of the gallon's road is Shahnaz, {52|ag}, who has stood {four|qn} hours for a can. I ask what she'd do with a full tank. She doesn't answer at once. “Sleep,” she says.

@doc e-column | tabloid column | 2029-08-03
DRY WIT by Nawab of Nazimabad

My tanker man has bought a Land Cruiser. I congratulated him. It's partly mine.

I've been reading the numbers on Operation Nal. {174|ih} hydrants! They've sealed {193|!h2|t=by June} by June, a fine achievement, being more than there are. {Ninety-one|a2} arrests. Convictions as of this week: {three|cv|t=as of this week}. One's a boy of nineteen who held the torch.

I've been reading about the heat as well. Those who died, the government says, were {sixty-seven|hs|by=the government}. The ambulance people, who carried them, say {a hundred and twelve|he|by=The ambulance people}. The difference is presumably still walking about.

The pipeline is coming. Rs {126 billion|pc}, the minister said on Tuesday. {Two hundred and sixty|pl|x=1000000} million gallons a day, he said. I asked him of what.

Send your complaints in writing to the board, which collects {24|rc}% of its bills, and I believe none of its letters.
