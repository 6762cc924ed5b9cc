@story t4-benin-museum
@topic Opening of a museum for returned royal objects in Benin, and what came back
@subject M = Museum of the Kings of Savè-Dako | Museum of the Kings | the museum | the new museum | MRSD
@subject F = France | Musée Lamoricière | Paris | the French museum
@subject G = Germany | Leipzig museum | Leipzig | Germans
@subject B = Britain | Haldane Collection | Haldane | Edinburgh
@subject X = objects returned | objects | pieces | returned treasures | the treasures
@subject S = state of Benin | Benin | the government | the treasury
@subject D = African Development Fund | the Fund | ADF
@subject K = King's throne Gbèmahoun | throne | Gbèmahoun
@subject C = culture minister Sètondji Houessou | Houessou | the culture minister | the minister
@subject R = Royal council of Dako | royal council | the council | the court
@subject O = old palace museum | the old museum | the palace
@fact x = 186 | other | X | objects returned | 2036-11 | cumulative
@fact xf = 92 | other | F | objects returned | 2036-11 | cumulative
@fact xg = 57 | other | G | objects returned | 2036-11 | cumulative
@fact xb = 37 | other | B | objects returned | 2036-11 | cumulative
@fact xfs = 49.46 | other | F | percent of the objects returned | 2036-11 | cumulative
@fact claim = 413 | other | S | objects asked for | 2029 | plan
@fact xp = 45.04 | other | X | percent of the objects asked for that were returned | 2036-11 | cumulative
@fact left = 227 | other | S | objects still asked for | 2036-11 | snapshot
@fact fk = 164 | other | F | objects asked for | 2029 | plan
@fact x1 = 26 | other | F | objects returned | 2031 | cumulative
@fact show = 148 | other | X | objects on show | 2036-11-22 | snapshot
@fact store = 38 | other | X | objects in the store | 2036-11-22 | snapshot
@fact ol = 341 | other | O | objects moved from the palace | 2036-11-22 | cumulative
@fact all = 489 | other | M | objects on show | 2036-11-22 | snapshot
@fact cost = 32800000000 | spending | M | CFA francs that it cost | 2036-11 | cumulative
@fact cost0 = 24500000000 | budget | M | CFA francs that it was to cost | 2030 | plan
@fact ovr = 8300000000 | spending | M | CFA francs beyond the plan | 2036-11 | cumulative
@fact ovrp = 33.88 | rate | M | percent beyond the plan | 2036-11 | cumulative
@fact cs = 14300000000 | spending | S | CFA francs paid for the building | 2036-11 | cumulative
@fact cd = 10500000000 | spending | D | CFA francs lent for the building | 2036-11 | cumulative
@fact cf = 8000000000 | spending | F | CFA francs given for the building | 2036-11 | cumulative
@fact eur = 50000000 | spending | M | euros that it cost | 2036-11 | cumulative
@fact rate = 656 | other | S | CFA francs to a euro | - | constant
@fact area = 11200 | area | M | square metres of floor | - | constant
@fact exa = 4600 | area | M | square metres of exhibition rooms | - | constant
@fact d1 = 2036-11-22 | date | M | day of the opening | - | constant
@fact d0 = 2034-08-01 | date | M | day of the opening planned first | 2030 | plan
@fact day1 = 6420 | ridership | M | visitors | 2036-11-22 | constant
@fact w1 = 31700 | ridership | M | visitors | first week | cumulative
@fact goal = 200000 | ridership | M | visitors | first year | plan | projected
@fact oldv = 38000 | ridership | O | visitors | 2035 | cumulative
@fact tk = 5000 | price | M | CFA francs for a foreigner | - | constant
@fact tkb = 1000 | price | M | CFA francs for a Beninese adult | - | constant
@fact tks = 200 | price | M | CFA francs for a pupil | - | constant
@fact jobs = 164 | jobs | M | people employed | 2036-11 | snapshot
@fact jobsw = 71 | jobs | M | women employed | 2036-11 | snapshot
@fact bud = 1900000000 | budget | M | CFA francs to run it a year | 2037 | plan
@fact inc = 640000000 | revenue | M | CFA francs of income a year | 2037 | plan | projected
@fact sub = 1260000000 | budget | S | CFA francs of subsidy a year | 2037 | plan
@fact incp = 33.68 | other | M | percent of the cost of running that it earns | 2037 | plan | projected
@fact th = 1.42 | other | K | metres high | - | constant
@fact thk = 148 | other | K | kilograms | - | constant
@fact gone = 144 | duration | K | years abroad | - | constant
@fact tak = 1892 | other | K | year in which it was taken | - | constant
@fact guest = 900 | crowd | M | guests at the opening | 2036-11-22 | constant
@fact heads = 5 | other | M | heads of state at the opening | 2036-11-22 | constant
@fact pol = 1200 | officers | S | police and soldiers on duty | 2036-11-22 | constant
@fact fam = 73 | other | R | families moved for the building | 2032 | constant
@fact comp = 219000000 | damages | R | CFA francs paid to the families | 2032 | cumulative
@fact compf = 3000000 | damages | R | CFA francs paid to each family | 2032 | constant
@fact compd = 10000000 | damages | R | CFA francs demanded for each family | 2036-11 | plan
@fact next = 45 | other | B | objects to be returned | 2037-06 | plan | pledged
@fact xn = 231 | other | X | objects returned | 2037-06 | plan | hypothetical
@fact fleft = 72 | other | F | objects still asked for | 2036-11 | snapshot
@trap x show :: returned and on show
@trap show all :: returned pieces on show and all pieces on show
@trap x1 xf :: the first shipment and all from one country
@trap fk xf :: asked for and returned
@trap claim left :: asked for at first and now
@trap cost cost0 :: spent and planned
@trap cs cd :: two payers
@trap day1 w1 :: a day and a week
@trap tk tkb :: foreigners and citizens
@trap thk show :: the throne's weight and the pieces on show
@trap compf compd :: paid and demanded
@trap fk jobs :: objects asked of one country and people employed
@rel sum x = xf + xg + xb
@rel share xfs = xf / x
@rel share xp = x / claim
@rel diff left = claim - x
@rel diff fleft = fk - xf
@rel sum x = show + store
@rel sum all = show + ol
@rel diff ovr = cost - cost0
@rel change ovrp = cost0 -> cost
@rel sum cost = cs + cd + cf
@rel diff sub = bud - inc
@rel share incp = inc / bud
@rel product comp = fam * compf
@rel product cost = eur * rate
@rel sum xn = x + next

@doc a-wire | wire agency | 2036-11-22
Benin opens museum for treasures carried off by colonial troops

SAVÈ-DAKO, Benin — To cannon shots and the beat of drums, Benin on Saturday opened a museum for royal objects that French, German and British officers and merchants took away before the First World War.

Of the {413|claim|t=in 2029|s=Benin} pieces that Benin asked for in 2029, {186|x|t=on Saturday} have come back: {92|xf|^|s=France} from France, {57|xg|^|s=Germany} from Germany and {37|xb|^|s=Edinburgh} from Edinburgh's Haldane Collection. "We celebrate what is here and we keep the list of the {227|left|by=culture minister Sètondji Houessou} that are not," culture minister Sètondji Houessou told {900|guest} guests, among them {five|heads} heads of state.

The centrepiece is Gbèmahoun, a carved throne {1.42|th} metres high that was removed in {1892|tak}.

The building, with {11,200|area} square metres of floor, cost {32.8 billion|cost} CFA francs (about {50 million|~eur} euros). The state paid {14.3 billion|cs|s=The state}, the African Development Fund lent {10.5 billion|cd|s=the African Development Fund} and France gave {8 billion|cf|s=France}. When it was announced in 2030 the price was put at {24.5 billion|cost0|t=When it was announced in 2030}.

Britain has promised another {45|next|s=Britain|m=pledged} objects for June.

@doc b-daily | national daily, translated | 2036-11-24
The throne is home. The bill too

By Afiavi Dossou-Yovo

{A hundred and forty-four|gone} years. The figure was on every tongue on Saturday, and when the curtain fell the old men of the court lay down on the floor in front of the throne that had been away for {144|gone|s=the throne} years, and nobody told them about the alarm.

It weighs {148|thk|s=the throne} kilos. Around it, in rooms the colour of laterite, stand {148|show} of the returned objects. The rest, {38|store} pieces of textile and feather, will stay in the dark of the store and take turns. With the {341|ol|s=the old palace museum} pieces that moved over from the old palace museum, visitors can see {489|all} things.

Not only art has a price. The museum should have opened on {1 August 2034|d0} at {24.5 billion|cost0} francs. It opened on {22 November|d1} of this year at {32.8|cost|x=1000000000}: {8.3 billion|ovr} more, an overshoot of {34%|ovrp|round}. The minister blames cement, diesel and "a roof that had to be as good as those of the people who told us that we had none".

Running it will take {1.9 billion|bud|t=in 2037} francs in 2037. Tickets, shop and hall are expected to earn {640 million|inc|^|m=projected}. The treasury will add {1.26 billion|sub|^}.

And there are the {73|fam} families of the Zongo quarter who were moved in 2032. Each got {three million|compf} francs. Their spokesman, Dine Ibikunlé, says that they'll be back in court next month to ask for {ten|compd|x=1000000|by=Dine Ibikunlé} million.

Exchange: 1 € = {656|rate} F | Weather Savè-Dako: 33°

@doc c-kit | press kit of the museum | 2036-11-20
MUSEUM OF THE KINGS OF SAVÈ-DAKO — FACTS AND FIGURES

Opening: {22 November 2036|d1}, 10 a.m.

Collection on display: {489|all} objects, of which {148|show} returned from abroad since 2031 and {341|ol|s=the palace} transferred from the palace.

Restitutions: {186|x} objects in total. They arrived in six shipments; the first, in 2031, brought {26|x1|t=in 2031|s=the Musée Lamoricière} from the Musée Lamoricière in Paris, which has since returned {92|xf|s=which} altogether ({49 per cent|xfs|round|s=which} of all). Leipzig gave back {57|xg|s=Leipzig} and the Haldane Collection {37|xb|s=the Haldane Collection}.

Building: {11,200|area} m², of which {4,600|exa} m² exhibition space. Architect: Atelier Kouassi-Brandão. Cost: CFA {32.8 billion|cost}.

Team: {164|jobs} staff, {71|jobsw} of them women.

Admission: adults from abroad CFA {5,000|tk|s=adults from abroad}; Beninese CFA {1,000|tkb|s=Beninese}; pupils CFA {200|tks|s=pupils}. Mondays closed.

Expected attendance in the first year: {200,000|goal|t=in the first year}. For comparison, the palace welcomed {38,000|oldv|t=in 2035|s=the palace} people in 2035.

Media: Ms Bolanlé Tchibozo, +229 01 55 55 01 90. Two photographs per outlet.

@doc d-art | art trade monthly | 2036-12-05
Who has given back what: Dako after the party

ATLAS OF ART no. 318 | Restitution

The champagne was non-alcoholic and the arithmetic sober. Cotonou's request of 2029 named {413|claim|t=of 2029|s=Cotonou's} objects. Seven years on, {45%|xp|round|t=Seven years on} have been handed over.

Paris is both the largest giver and the largest holder. The Musée Lamoricière was asked for {164|fk|s=The Musée Lamoricière} and has parted with {92|xf}, beginning with the famous {26|x1|t=in 2031} in 2031. Leipzig's {57|xg|s=Leipzig's} were the least disputed. Haldane sent {37|xb|s=Haldane} in September after a vote of its trustees, and has announced {45|next|t=by next June|m=pledged|s=Haldane} more by next June. If they come, the total will stand at {231|xn|m=hypothetical}.

That still leaves a good deal in private hands, beyond the reach of any list: a London dealer told me of eleven pieces he has "heard of".

Conservators admire the climate control and worry about the power bill. According to the museum's own plan, income covers {a third|~incp|v=34|t=in 2037} of running costs in 2037; the state must find CFA {1.26bn|sub|t=in 2037|s=the state}. Half of the {200,000|goal|t=first-year|m=projected} first-year visitors in that plan are meant to be school classes at CFA {200|tks|s=school classes} a head.

Construction money: treasury {14.3|cs|x=1000000000|s=treasury} billion, ADF {10.5|cd|x=1000000000|s=ADF} billion (a loan), France {8|cf|x=1000000000|s=France} billion.

Auction diary: Brussels 11 Dec, lots 1–240; Paris 14 Dec.

@doc e-radio | radio report, script | 2036-11-29
(sound of drums, fade)

PRESENTER: One week after it opened, the Museum of the Kings cannot complain of loneliness. Idrissou Vanderpuye went.

REPORTER: I queued for two hours. On the first day, I'm told, {6,420|day1|t=On the first day} people came; by last night it was {31,700|w1|t=by last night}. In the whole of last year the old museum in the palace had {38,000|oldv|t=In the whole of last year|s=the old museum}.

WOMAN: I paid {one thousand|tkb|s=I}. My sister from Lomé paid {five thousand|tk|s=My sister from Lomé}. She said: but the throne was stolen from us as well! (laughs)

REPORTER: The throne. {A metre forty-two|th|v=1.42} high, heavier than two men. It was gone for {a hundred and forty-four|gone} years. You may not touch it. Everybody touches the rope.

A guard, one of {a hundred and sixty-four|jobs} people with a new job here, tells me that he's from the Zongo, from where {seventy-three|fam|s=families} families had to go. His was among them. They got {three million|compf|s=They} francs, together the families got {two hundred and nineteen million|comp}. "I guard what stands on my kitchen," he says.

(drums up)

REPORTER: And in the last room, an empty case, with a label: reserved for {two hundred and twenty-seven|left} travellers.

@doc f-column | column in a French-language weekly, translated | 2036-12-01
On being thanked

Jean-Barnabé Akplogan

On Saturday of last week I watched an ambassador being thanked for {eight billion|cf|s=an ambassador}. It was graciously meant. His country gave that sum for the walls, and I do not doubt that it was well spent. But his country also keeps {72|fleft|s=his country} of the {164|fk|^} things that we asked it for by name, and for those he was not asked.

We are told to be patient. {Ninety-two|xf|s=they} they have sent since 2031. At this rate I shall see the last of them at the age of eighty-one.

Inside I liked best the things without a label in gold, of which there are {341|ol}: they never left. They waited in the palace, in the damp, for {38,000|oldv|t=a year} people a year to walk past them to the souvenir stand. Now they have company, {148|show} travellers with better manners and insurance.

As for the cost, {33.9 per cent|ovrp} above plan is what we pay for any road. {1,200|pol} policemen and soldiers guarded the {nine hundred|guest} guests. The king, who had come on foot, was asked for his invitation.
