@story zc-gradisce-exercise
@topic A Slovenian army exercise: soldiers, nations, a helicopter hard landing, field damage claims, a poll on conscription
@subject E = exercise Triglav Shield | the exercise | Triglav Shield
@subject S = Slovenian Armed Forces | the army | Slovenska vojska
@subject H = Cougar helicopter | the helicopter
@subject F = farmers of Gradišče | the farmers
@subject D = Ministry of Defence in Ljubljana | the ministry
@subject P = Mediana-Plus | the pollster
@fact sol = 3200 | other | E | soldiers | October 2032 | constant
@fact slo = 1450 | other | S | soldiers in the exercise | October 2032 | constant
@fact nat = 9 | other | E | nations | October 2032 | constant
@fact veh = 380 | other | E | vehicles | October 2032 | constant
@fact day = 11 | duration | E | days | October 2032 | constant
@fact cost = 6100000 | spending | D | euros | October 2032 | cumulative
@fact inj = 7 | injuries | H | people hurt | 2032-10-12 | cumulative
@fact abd = 14 | other | H | people aboard | 2032-10-12 | constant
@fact cl = 47 | other | F | claims for damage | 2032-11-10 | cumulative
@fact clv = 212000 | damages | F | euros claimed | 2032-11-10 | cumulative
@fact clp = 38000 | damages | D | euros paid | 2032-11-10 | cumulative
@fact str = 6280 | officers | S | regular soldiers | October 2032 | snapshot
@fact goal = 8800 | officers | S | regular soldiers | 2035 | plan
@fact con = 54 | poll_share | P | percent for conscription | October 2032 | snapshot
@fact conn = 39 | poll_share | P | percent against conscription | October 2032 | snapshot
@fact con0 = 47 | poll_share | P | percent for conscription | 2030 | snapshot
@fact sm = 720 | sample_size | P | people asked | October 2032 | snapshot
@fact t = 14:07 | clock | H | time of the hard landing | 2032-10-12 | constant
@trap sol slo :: all nations and Slovenia
@trap abd inj :: aboard and hurt
@trap clv clp :: claimed and paid
@trap str goal :: now and 2035
@trap con con0 :: two years earlier
@race poll = con conn

@doc sta-style | news agency | 2032-10-12
{Seven|inj} hurt in hard landing of army helicopter

Gradišče — {Seven|inj|t=on Tuesday|by=the Ministry of Defence} soldiers were injured on Tuesday when a Cougar helicopter with {14|abd} people on board landed hard in a meadow near Gradišče, the Ministry of Defence said. None is in danger.

The accident happened at {14:07|t} during Triglav Shield, in which {3,200|sol} troops from {nine|nat} countries, {1,450|slo} of them Slovenian, are taking part with {380|veh} vehicles.

The {11|day}-day exercise continues. The remaining {three|-} helicopters of the type are grounded.

The army has {6,280|str|t=now} regular members now; the target for 2035 is {8,800|goal|t=for 2035}.

@doc vecer-like | regional daily | 2032-10-14
"First it rained potatoes, then it rained soldiers"

Angela Pušnik-Horvat was digging when the sky fell into her neighbour's clover. At {14.17|!t} by the church clock, which is never wrong, the Cougar came over the poplars "like a cow on ice", struck, tipped, and stopped.

{Fourteen|abd} climbed out. {Seven|inj} were bandaged at her kitchen table before the ambulances came; one, a Pole, asked for the recipe of the bread.

The village has had {eleven|day} days of it. {Thirty-two hundred|sol|v=3200} men and women, {380|veh} vehicles, on a road made for hay. Damage to fields, says the mayor, Boštjan Slatinek, will be "six figures". The ministry promises to pay everything by Christmas.

Do we need it? Mediana-Plus has asked {720|sm} Slovenes whether boys and girls should serve again. {54|con|t=this month} per cent are in favour this month, {39|conn|^} opposed.

Handball: Gorenje {31|-}, Celje {29|-} • Firewood {€95|-}/m³

@doc ministry-answer | parliamentary answer | 2032-11-12
Answer to written question 1-1187/IX (Mr. Luka Žerjav, deputy)

a) Triglav Shield lasted {11|day} days and cost {6.1 million|cost} euros, of which {41%|-} fuel.
b) Participants: {3,200|sol} from {9|nat} states; Slovenska vojska {1,450|slo}.
c) By 10 November {47|cl|t=By 10 November} claims for damage to agricultural land had been received, in a total of {212,000|clv|^} euros. {19|-} have been settled ({38,000|clp|^} euros).
d) Cougar, 12 October, {14:07|t}: pilot error excluded; cause under inquiry. Of {14|abd} persons {7|inj} were injured.
e) The strength of the standing force was {6,280|str|t=in October} in October. The goal of {8,800|goal|t=2035} in 2035 is ambitious.
f) No decision on conscription is planned, irrespective of surveys.

@doc weekly-col | weekly magazine, column | 2032-11-18
Clover

They fought for {eleven|day} days in Gradišče and nobody knows who won. I know who lost: the clover.

For {6.1 million|cost} euros the army has ploughed {47|cl} farms, which want {221,000|!clv} in return and have seen {38,000|clp|t=so far}, so far. By my pocket calculator that's {18|-} per cent. Had a farmer driven over the minister's lawn he'd be in prison.

And the soldiers? {1,540|!slo} were ours, that's nearly a quarter of all we have ({6,280|str}). A third of those wear glasses and half are older than the helicopter, which is {29|-}.

So the people, who are wise, want conscription: {54|con|t=now} per cent now, {47|con0|t=two years ago} two years ago. Among those who'd be called up it's {22|-}. Wisdom grows with the distance from the barracks.
