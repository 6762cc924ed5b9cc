@story fr4-ballinree-jeweller
@topic Break-in at a jeweller's in Ballinree, the chase, and the sentences eight months later
@subject B = Ballinree break-in | break-in | raid | burglary
@subject J = Fennessy Jewellers | Fennessy's | the shop
@subject C = car chase | chase | pursuit
@subject D = Dariusz Wolanin | Wolanin | the driver
@subject Q = Cathal Quirke | Quirke | the younger man
@subject O = Emeka Obiora | Obiora | the third man
@subject Y = the juvenile | a boy | the teenager
@subject P = Pauline Fennessy | Mrs Fennessy | the owner
@subject S = Seosamh Tarpey | Tarpey | pedestrian | the cyclist
@subject W = Garda Aoife Whyte | Garda Whyte
@subject N = Ballinree Garda district | the district | gardaí
@fact al = 03:42 | clock | B | time at which the alarm rang | - | constant
@fact ga = 03:51 | clock | B | time at which gardaí reached the shop | - | constant
@fact en = 04:18 | clock | C | time at which the car was stopped | - | constant
@fact mi = 2 | duration | B | minutes spent inside the shop | - | constant
@fact ar1 = 3 | arrests | B | people arrested | 2027-02-09 morning | cumulative
@fact ar2 = 4 | arrests | B | people arrested | 2027-02-12 | cumulative
@fact aD = 31 | age | D | age | 2027-02-09 | snapshot
@fact aQ1 = 19 | age | Q | age | 2027-02-09 | snapshot
@fact aQ2 = 20 | age | Q | age | 2027-10-14 | snapshot
@fact aO = 24 | age | O | age | 2027-02-09 | snapshot
@fact aY = 17 | age | Y | age | 2027-02-12 | snapshot
@fact aP = 66 | age | P | age | 2027-02-10 | snapshot
@fact aS = 58 | age | S | age | 2027-02-10 | snapshot
@fact w = 46 | other | B | watches taken | 2027-02-09 | constant
@fact wr1 = 38 | other | B | watches found again | 2027-02-09 | cumulative
@fact wr2 = 43 | other | B | watches found again | 2027-04 | cumulative
@fact wm = 8 | other | B | watches still missing | 2027-02-09 | snapshot
@fact wl = 3 | other | B | watches still missing | 2027-10-14 | snapshot
@fact v = 212000 | damages | B | retail value of the watches taken | - | constant
@fact vt = 134000 | damages | B | trade value of the watches taken | - | constant
@fact vr = 171500 | other | B | retail value of the watches found again | 2027-02-09 | cumulative
@fact ca = 6850 | other | B | cash taken from the till | - | constant
@fact cr = 4200 | other | D | cash found on the suspects | 2027-02-09 | constant
@fact sh = 18700 | damages | J | cost of repairs | 2027-10-14 | constant
@fact km = 23 | distance | C | length of the chase | - | constant
@fact sp = 164 | speed | C | highest speed | - | constant
@fact li = 80 | speed | C | speed limit on the road | - | constant
@fact gu = 2 | injuries | C | gardaí hurt | 2027-02-09 | constant
@fact i3 = 3 | injuries | C | people hurt | 2027-02-09 | constant
@fact pc = 3 | other | C | patrol cars in the chase | - | constant
@fact rd = 2 | other | C | patrol cars damaged | - | constant
@fact sD = 6 | sentence | D | years of prison imposed | 2027-10-14 | constant
@fact sus = 18 | sentence | D | months of the sentence suspended | 2027-10-14 | constant
@fact sO = 4.5 | sentence | O | years of prison imposed | 2027-10-14 | constant
@fact hQ = 240 | sentence | Q | hours of community service | 2027-10-14 | constant
@fact aQ3 = 2 | sentence | Q | years of prison in default of the service | 2027-10-14 | constant | hypothetical
@fact max = 14 | sentence | B | most years of prison that the law allows | - | constant | threshold
@fact dD = 12 | duration | D | years off the road | 2027-10-14 | constant
@fact pvD = 27 | other | D | earlier convictions | 2027-10-14 | constant
@fact pvO = 9 | other | O | earlier convictions | 2027-10-14 | constant
@fact com = 5000 | damages | S | compensation | 2027-10-14 | constant | pledged
@fact rm = 8 | duration | D | months spent in custody before sentence | 2027-10-14 | constant
@fact bu26 = 61 | other | N | burglaries in a year | 2026 | cumulative
@fact bu25 = 74 | other | N | burglaries in a year | 2025 | cumulative
@fact yr = 41 | duration | J | years in business | 2027-02 | constant
@fact rw = 10000 | other | P | reward for the missing watches | 2027-02-10 | plan | pledged
@rel diff wm = w - wr1
@rel diff wl = w - wr2
@rel sum i3 = gu + one
@fact sm = 102 | speed | C | highest speed in miles an hour | - | constant
@fact rs = 9 | duration | B | minutes from the alarm to the arrival of gardaí | - | constant
@fact wk = 14 | duration | W | weeks of sick leave | 2027-10-14 | constant
@fact fm = 5 | other | B | watches found in the bog | 2027-04 | constant
@fact wt = 50 | other | N | statements taken | 2027-02-11 | cumulative
@fact one = 1 | injuries | S | passers-by hurt | 2027-02-09 | constant
@rel sum wr2 = wr1 + fm
@rel convert sm = sp
@trap fm wl :: found in the bog and never found
@trap sp sm :: kilometres and miles an hour
@trap ar1 ar2 :: the fourth was held three days later
@trap aQ1 aQ2 :: he had a birthday between arrest and sentence
@trap wr1 wr2 :: five more watches were found by October
@trap wm wl :: missing in February and in October
@trap v vt :: retail and trade value
@trap v vr :: taken and found again
@trap ca cr :: taken from the till and found on a suspect
@trap gu i3 :: gardaí only, and gardaí with a passer-by
@trap sp li :: speed and limit
@trap bu26 bu25 :: two years
@trap sD max :: what he got and what the law allows
@trap sD sO :: two defendants
@trap pvD pvO :: two defendants
@trap pc rd :: cars that chased and cars damaged
@trap wm rm :: watches and months

@doc a-release | police press release | 2027-02-09
Arrests following burglary and vehicle pursuit, Ballinree, Co. Sligo – Tuesday 9 February 2027

Gardaí are investigating a burglary at a retail premises on Teeling Street, Ballinree, in the early hours of this morning.

At {3.42am|al|t=this morning} an intruder alarm activated at the premises. Gardaí from Ballinree arrived at {3.51am|ga|^}, by which time a grey saloon had left the scene. A number of high-value watches and a quantity of cash had been taken.

The vehicle was located on the N59 and failed to stop. A managed containment operation involving {three|pc} Garda vehicles followed over a distance of approximately {23|~km} kilometres. The saloon was brought to a halt at Carrowkeel Cross at {4.18am|en}.

{Three|ar1|t=this morning} males were arrested at the scene and are detained under Section 50 of the Criminal Justice Act 2007 at Garda stations in the North Western Region. One is aged in his {30s|-} and two are in their late teens and 20s respectively.

{Two|gu|s=members of An Garda Síochána} members of An Garda Síochána were treated at Sligo University Hospital for injuries not thought to be serious and have been released. A male pedestrian in his {50s|-} was also treated.

{Thirty-eight|wr1|by=Gardaí} watches have been recovered and will be forensically examined. Gardaí believe that a further {eight|wm|^} remain outstanding.

Anyone with camera footage from the N59 between 3.30am and 4.30am is asked to contact Ballinree Garda Station on 071 555 0110 or any Garda station.

@doc b-tabloid | tabloid | 2027-02-10
TICK-TOCK SHOP: Watch raiders in {102|sm}mph getaway were inside for just {two|mi} minutes

EXCLUSIVE by Lar Mac Giolla
lar@irishcourieronline.example

A SMASH-AND-GRAB gang cleaned out a family jeweller in {two|~mi} minutes flat — then led cops a terrifying dance through sleeping villages at up to {164|sp}km/h before being nabbed.

They helped themselves to {46|w} Swiss timepieces from Fennessy's with a price tag of {€212,000|v}, plus {€6,850|ca} from the till that the owner had meant to lodge that morning.

Heartbroken Pauline Fennessy, {66|aP}, whose late father opened the doors {41|yr} years ago, told the Courier: "The insurance only pays what they cost me, and that's {€134,000|vt|s=me}. Who covers the rest?"

She's putting up {€10,000|rw|s=She|m=pledged} for the {eight|wm|t=last night} not found by last night. "No questions asked."

Sources say the {31-year-old|aD|v=31} behind the wheel of the Škoda is well known. With him were a Sligo lad of {19|aQ1} and a {24-year-old|aO|v=24} with an address in Longford. One had {€4,200|cr|s=One} in his sock.

They whipped past the primary school in Templevanny at double the {80|li} limit. Out walking his greyhounds was Seosamh Tarpey, {58|aS}. "I was in the ditch before I knew it," said the postman, who has a cracked rib.

Counting him, {three|i3|s=Counting him} people ended up in A&E. {Two|rd} squad cars are write-offs.

Cops have already got back stock worth {€171,500|vr}.

MORE NEWS: Lotto €8.4m winner in Mullingar • 5 things we know about storm Fergus • Man, 44, fined over 17 goats

@doc c-radio | local radio news bulletin | 2027-02-12
NORTHWEST SOUND NEWS – FRIDAY 1PM – GRÁINNE DE BÚRCA

A boy has been arrested over Tuesday's jewellery robbery in Ballinree. The {seventeen|aY}-year-old was taken in by detectives at a house in Tubbercurry at {ten to eight|-} this morning, and is the {fourth|ar2|v=4|t=this morning} person to be held.

The other {three|ar1} were before Sligo District Court yesterday. Dariusz Wolanin, who's {thirty-one|aD}, Emeka Obiora, {twenty-four|aO}, and Cathal Quirke, {nineteen|aQ1}, were all remanded until Thursday.

Objecting to bail for the eldest, Sergeant Niall Purcell said the haul came to {two hundred and twelve thousand euro|v|v=212000|by=Sergeant Niall Purcell} at shop prices and that about {fifty|~wt|^} statements had been taken. He added that the car had been clocked at {more than twice|-} the limit.

Judge Bríd Ní Chonaill asked whether anyone was seriously hurt. {One|one} man who was out walking has a broken rib, the sergeant told her, while {two|gu} of his colleagues had cuts and whiplash; one of them, Garda Aoife Whyte, is still on sick leave.

Councillor Donncha Feeney says the town needs its night patrol back. Official figures show there were {sixty-one|bu26|v=61|by=Official figures|t=last year} burglaries across the district last year, which is in fact down from {seventy-four|bu25|v=74|^|t=the year before} the year before.

And Fennessy's reopens tomorrow at nine.

Sport: Sligo's under-20s lost by 2–11 to 0–14, and it'll be wet later, highs of seven.

@doc d-court | court reporter, local weekly | 2027-10-14
Getaway driver in Fennessy's watch raid jailed for {six|sD|s=Getaway driver} years

By Siobhán Adeyemi-Clancy at Sligo Circuit Court | Bill no. SO 0043/2027

A man who drove at {164|sp} kilometres an hour on a road where the limit is {80|li}, with a car full of stolen watches and a teenager crying in the back seat, was sent to prison for {six|sD|s=A man who drove} years on Thursday.

Judge Fiachra O'Rahilly suspended the final {18|sus|s=Dariusz Wolanin's} months of Dariusz Wolanin's term and backdated it to February, giving him credit for the {eight|rm|s=him} months he has already done. He was put off the road for {12|dD|s=He} years.

The charge of burglary carries up to {14|<max} years. "You would have been closer to that figure had anybody died," the judge said.

Emeka Obiora got {four and a half years|sO|v=4.5}. He had {nine|pvO|s=He} previous convictions, the court heard, {a third|-} of his co-accused's tally — Wolanin has {27|pvD}, among them for dangerous driving in Athlone in 2021.

Cathal Quirke, now {20|aQ2|t=now}, walked free. He must do {240|hQ|s=He} hours of community service; if he fails to, he will serve {two|aQ3|s=he} years. The judge noted that it was Quirke who told gardaí, in his third interview, where to look in the bog at Cloonacool. {Five|fm} more watches were dug up there in a biscuit tin in April, bringing the number recovered to {43|wr2|t=in April}, so that only {three|wl|t=now} of the {46|w} are now unaccounted for.

A fourth accused, who was {17|aY|t=at the time} at the time, is being dealt with by the Children's Court and cannot be named.

Sgt Niall Purcell told Conor Mulqueen BL, prosecuting, that the alarm on Teeling Street went off at {3.42am|al} and the first patrol was there {nine|rs} minutes later. The chase took in {23|km}km and ended at {4.18am|en} with the Škoda on its roof. {Three|pc} patrol cars had taken part and {two|rd} were damaged beyond repair. Garda Whyte was back at work after {14|wk} weeks.

Of the cash, {€6,850|ca} in all, some {€4,200|cr} was in Wolanin's sock. Repairs to the shop cost {€18,700|sh}.

Seosamh Tarpey, who was {58|aS|t=when} when he was knocked into a ditch, said in his victim statement that he no longer walks after dark. Wolanin is to pay him {€5,000|com|s=him|m=pledged} within a year of his release.

Pauline Fennessy, who was in court with her two daughters, said her late father would have called it a fair day's work. She has never paid out the {€10,000|rw|m=pledged} that she once offered. "Nobody came for it. They found them without me."

Also before the court: woman (39) denies theft of {€1,140|-} from parish draw, page 7.
