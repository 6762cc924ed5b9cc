@story v1-dzirnupe-four-schools
@topic A Latvian municipality votes to close four country schools, March to May 2034
@subject M = Kalnupe municipality | Kalnupe | the municipality | the district
@subject O = Ozolkalns school | Ozolkalns
@subject D = Dzirnupe school | Dzirnupe
@subject S = Stirnieki school | Stirnieki
@subject B = Bērzaine school | Bērzaine | the smallest
@subject Q = four schools | the four | the condemned schools | all four
@subject K = Kalnupe council | council | councillors | the deputies
@subject V = closure plan | the plan | the decision | the closures | the reform
@subject L = education ministry | the ministry | Riga | the state
@subject P = parents' alliance Paliekam | Paliekam | parents | the petition | the campaigners
@subject R = bus from Stirnieki | the bus | route 7 | the morning bus
@subject I = Ilga Mucenieka | Mucenieka | the head | the headmistress | the Dzirnupe head
@subject C = administrative court | the court | the case
@subject G = Kalnupe secondary school extension | the extension | the annex
@subject H = square in Kalnupe | the square | the rally
@fact pO = 74 | enrolment | O | pupils | 2033/34 | snapshot
@fact pD = 61 | enrolment | D | pupils | 2033/34 | snapshot
@fact pS = 48 | enrolment | S | pupils | 2033/34 | snapshot
@fact pB = 39 | enrolment | B | pupils | 2033/34 | snapshot
@fact pQ = 222 | enrolment | Q | pupils | 2033/34 | snapshot
@fact pM = 3146 | enrolment | M | pupils | 2033/34 | snapshot
@fact pM24 = 4382 | enrolment | M | pupils | 2023/24 | constant
@fact pM38 = 2610 | enrolment | M | pupils | 2038/39 | plan | projected
@fact pFall = 28.2 | rate | M | percent fewer pupils | 2023/24 to 2033/34 | constant
@fact pShare = 7.1 | other | Q | share of all pupils | 2033/34 | snapshot
@fact min = 90 | enrolment | L | pupils that a basic school needs | - | constant | threshold
@fact minR = 60 | enrolment | L | pupils that a remote basic school needs | - | constant | threshold
@fact f33 = 231 | enrolment | M | first-graders | September 2033 | snapshot
@fact f23 = 402 | enrolment | M | first-graders | September 2023 | constant
@fact fFall = 42.5 | rate | M | percent fewer first-graders | 2023 to 2033 | constant
@fact sch = 14 | other | M | schools | 2033/34 | snapshot
@fact schN = 10 | other | M | schools | September 2034 | plan | pledged
@fact cB = 6940 | price | B | euros a pupil a year | 2033 | constant
@fact cM = 3120 | price | M | euros a pupil a year | 2033 | constant
@fact sav = 1260000 | budget | V | euros saved a year before transport | - | plan | projected
@fact savW = 870000 | budget | V | euros saved a year on pay | - | plan | projected
@fact savH = 390000 | budget | V | euros saved a year on heating and upkeep | - | plan | projected
@fact bus = 214000 | budget | V | euros a year for more buses | - | plan | projected
@fact net = 1046000 | budget | V | euros saved a year after transport | - | plan | projected
@fact tQ = 58 | jobs | Q | teachers | 2033/34 | snapshot
@fact tK = 33 | jobs | Q | teachers to be offered another post | - | plan | pledged
@fact tL = 25 | jobs | Q | teachers who would lose their post | - | plan | projected
@fact km = 31 | distance | R | kilometres to the new school | - | constant
@fact minC = 47 | duration | R | minutes of ride by the council's timetable | - | plan | projected
@fact minP = 64 | duration | P | minutes of ride in the parents' test | February 2034 | constant
@fact dep = 6:52 | clock | R | departure | - | plan | pledged
@fact vF = 8 | vote_count | K | votes for the closures | 2034-03-28 | constant
@fact vA = 6 | vote_count | K | votes against the closures | 2034-03-28 | constant
@fact vX = 1 | vote_count | K | members who abstained | 2034-03-28 | constant
@fact vT = 15 | seats | K | members | - | constant
@fact sg = 3004 | other | P | signatures handed in | 2034-03-20 | cumulative
@fact sgX = 133 | other | P | signatures struck out | 2034-03-27 | cumulative
@fact sgV = 2871 | other | P | valid signatures | 2034-03-27 | cumulative
@fact crP = 350 | crowd | H | people at the rally by the police | 2034-03-28 | snapshot
@fact crO = 600 | crowd | P | people at the rally by the organisers | 2034-03-28 | snapshot
@fact age = 63 | age | I | years of age | 2034 | constant
@fact yrs = 38 | duration | I | years of teaching at the school | 2034 | constant
@fact hear = 2034-05-16 | date | C | day of the hearing | - | plan
@fact close = 2034-08-31 | date | V | day of closing | - | plan
@fact gT = 3400000 | budget | G | euros for the building | 2034 | plan | pledged
@fact gL = 2500000 | budget | L | euros for the annex | 2034 | plan | pledged
@fact gM = 900000 | budget | M | euros for the annex | 2034 | plan | pledged
@fact beds = 40 | other | G | beds for boarders | - | plan | pledged
@rel sum pQ = pO + pD + pS + pB
@rel share pShare = pQ / pM
@rel change pFall = pM24 -> pM
@rel change fFall = f23 -> f33
@rel diff schN = sch - vNone
@fact vNone = 4 | other | Q | schools to close | August 2034 | plan | pledged
@rel sum sav = savW + savH
@rel diff net = sav - bus
@rel sum tQ = tK + tL
@rel sum vT = vF + vA + vX
@rel diff sgV = sg - sgX
@rel sum gT = gL + gM
@race sizes = pO pD pS pB
@trap pM pM24 :: pupils now and ten years ago
@trap pM pM38 :: pupils now and forecast
@trap min minR :: general and remote minimum
@trap minC minP :: minutes by timetable and in the parents' test
@trap sg sgV :: signatures handed in and valid
@trap crP crO :: two counts of the crowd
@trap cB cM :: cost a pupil in the smallest school and on average
@trap tQ tL :: all teachers and those who lose their post
@trap pFall fFall :: all pupils and first-graders
@trap hear close :: two dates ahead

@doc baltija-wire | wire agency | 2034-03-28
Latvian municipality to shut {four|vNone} of {14|sch} schools as classes empty

KALNUPE, Latvia, March 28 - Councillors in the eastern district of Kalnupe voted on Tuesday to close {four|vNone} of its {14|sch} schools at the end of August, the largest single cut in rural Latvia this year.

{Eight|vF|t=on Tuesday} members of the {15-seat|vT|v=15} council were in favour, {six|vA|^} against; {one|vX|^} abstained. Outside, about {350|~crP|by=police} people chanted and blew vuvuzelas, police said. Organisers put the crowd at {600|crO|by=Organisers}.

The schools at Ozolkalns, Dzirnupe, Stirnieki and Bērzaine have {222|pQ} pupils between them, {7.1 percent|pShare} of the municipality's {3,146|pM}. A decade ago Kalnupe taught {4,382|pM24|t=A decade ago}. First-grade intake has dropped {42.5 percent|fFall} over the same time, to {231|f33|t=last September} last September.

The state funds basic schools with at least {90|min} pupils, or {60|minR} in remote places. Only {two|-} of the {four|-} clear the lower bar.

The administration says it will save {1.26 million|sav|by=The administration} euros a year. Of {58|tQ} teachers, {33|tK} are to be found other posts.

The parents' alliance Paliekam ("We stay"), whose petition carried {2,871|sgV} valid signatures, said it would go to court.

@doc kalnupes-vestis | regional newspaper | 2034-03-30
"We counted heads, not hearts": how the council decided
Text: Māra Tabūne. Photo: Imants Okonkwo-Zariņš (gallery, 23 pictures)

It took five hours and two power cuts. By {9|!vF} votes to {6|vA}, with {one|vX|s=a dairy farmer from Stirnieki} abstention by a dairy farmer from Stirnieki who "could go home to neither side", the deputies accepted the closure plan.

The numbers on the screen behind the chair were these. Ozolkalns: {74|pO} children. Dzirnupe: {61|pD}. Stirnieki: {48|pS}. Bērzaine: {39|pB}, taught in {five|-} joint classes. In Bērzaine a pupil costs {6,940|cB} euros a year, more than double the district's mean of {3,120|cM}.

Chairman Ainārs Stabulnieks spoke of tomorrow. Four years from now, he said, there will be {2,610|pM38|t=Four years from now|by=he} pupils in the whole municipality, down from {3,146|pM} today. "Shall we heat {fourteen|sch} buildings for them?"

Ilga Mucenieka, the Dzirnupe head, {63|age}, answered from the gallery, against the rules. In {38|yrs} years she had never sent a child home hungry, she said, and she wished the chairman the same.

Campaigners had delivered {3,004|sg|t=last week} signatures last week. The clerk struck out {133|sgX} as illegible or doubled.

The largest row was about the bus. By the timetable the children of Stirnieki would leave at {6.25|!dep} and sit for {47|minC|by=the timetable} minutes over {31|km} kilometres.

The {3.4 million|gT} euro annex to the secondary school, with {40|beds} boarding beds, was approved without debate: {2.5 million|gL|s=Riga} from Riga, {0.9 million|gM|s=the municipality's own purse} from the municipality's own purse.

Death notices: page 11. Firewood, split, from 52 euros per cubic metre: 2640 0184

@doc eng-lsm | public broadcaster, English service | 2034-04-03
Explainer: Why is Kalnupe closing its village schools?

What was decided?
{Four|vNone} basic schools shut on {31 August|close}. Their {212|!pQ} pupils – {74|pO|s=Ozolkalns} in Ozolkalns, {61|pD|s=Dzirnupe} in Dzirnupe, {48|pS|s=Stirnieki} in Stirnieki and {39|pB|s=Bērzaine} in Bērzaine – will be bused to three larger ones. {Ten|schN|t=from the autumn} schools remain from the autumn.

Why?
Demography, mainly. Enrolment in the municipality stood at {4,382|pM24|t=in 2023/24} in 2023/24 and has since gone down by {28.2%|pFall}. Last year {231|f33|t=Last year} children started school; in 2023 it was {402|f23|t=in 2023}.

Is it about money?
Also. The reform should save {€870,000|savW} on salaries and {€390,000|savH} on heating and upkeep, {€1.26 million|sav} in all. More buses will eat up {€214,000|bus} of that, which leaves {€1.146 million|!net} net.

Does the state force municipalities to do this?
Not directly. Since 2031 the ministry pays its full share only where a school has {90|min} pupils in grades one to nine. There is an exception for remote schools, which need {60|minR}. Ozolkalns would qualify for it. So, just, would Dzirnupe.

What happens to teachers?
{Thirty-three|tK} will be offered something. {Twenty-five|tL} will not.

Can it be stopped?
A complaint has been filed with the administrative court in Rēzekne, which will hear it on {16 May|hear}.

@doc paliekam-post | campaign social media post and letter | 2034-04-10
PALIEKAM! Letter no. 5 to everyone who signed

Friends,

{Two thousand eight hundred and seventy-one|sgV} of you. That is the figure even the clerk had to accept, after crossing out {133|sgX|by=the clerk} grandmothers for bad handwriting. (We had handed in {3,004|sg}. We are not bitter.)

So that you have the facts for the dinner table:

* In February three mothers drove the route behind a real bus, in real snow. {64|minP|t=In February|by=three mothers} minutes, not {47|minC}! Departure from Stirnieki at {6:52|dep}, in the dark, from a stop without a roof.
* The "expensive" Bērzaine: yes, {6,940|cB} a head. It includes the roof of 2033, which was paid once and will not be paid again.
* {25|tL} teachers will be on the street. In a district of this size that is a factory closing.
* There were {600|crO} of us on the square. The police must have been counting with mittens on.

The council's plan still has to survive a judge. Come to Rēzekne on {18 May|!hear}; coaches leave from the mill. Bring the children: they are the evidence.

And if we lose? Then on {31 August|close} we lock {four|vNone} doors, and some of us will leave with the keys. The municipality had {4,382|pM24|t=in 2023/24} pupils in 2023/24. It is welcome to wonder where they went.

Your Zane, Fatima and Kristīne
Account LV00KALN0000012345678, "for lawyers"

@doc lauku-balss | farming weekly, reportage | 2034-04-14
The last bell, or the one before

On the window sill of Dzirnupe school stand {61|pD} jam jars, one for each pupil, each with a bean in it. "Some are sprouting sideways," says Ilga Mucenieka. "That also counts."

She turned {63|age} in January. Her mother was head here before her. For {thirty-eight|yrs} years she has taught every child in the parish to read, among them the council chairman, who on that long Tuesday voted with the {eight|vF|t=on that long Tuesday}.

"He could never do sums," she says, and then does some herself. A teacher goes, and her husband, and the two pupils they brought along. Of the {58|tQ} in the condemned schools she expects {half|-} to move to Riga or Cork, whatever the council's list of {33|tK} promises.

The neighbours in Stirnieki, {48|pS} children, have it harder. For them the new school is {31|km} kilometres off. The council says {47|minC|by=The council} minutes; the fathers in the shop say an hour when it thaws.

In the office in Kalnupe they show me a curve. It starts at {402|f23|t=in 2023} first-graders in 2023 and ends, for the time being, at {231|f33}. The planner, a quiet man from Liepāja, draws it further with his finger. {2,610|pM38|t=by 2038|by=The planner} pupils by 2038, all grades. "It is not me who isn't having the children," he says.

He is proud of the annex: {3.4 million|gT}, {forty|beds} beds, a sauna. Who will sleep in them? He hopes: {39|pB} from Bērzaine. He has not asked them.

Milk price, first half of April: 41.2 ct/kg. Tractor of the week: Belarus 952.
