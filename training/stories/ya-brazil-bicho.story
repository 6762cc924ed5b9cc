@story ya-brazil-bicho
@topic Raid on an illegal lottery ring in Santa Rita do Cipó, Brazil: from the dawn operation to the appeal court
@subject O = Operation Zebra | operation | raid
@subject P = Civil Police | police | delegada Tainá Bortolini | Bortolini
@subject M = Public Prosecutor's Office | prosecutors | prosecutor Ivo Kamimura | MP
@subject R = Comendador Alcides Farah | Farah | the Comendador | banker
@subject G = ring | jogo do bicho ring | bicho | racket
@subject J = Judge Lídia Pontes Maroja | judge | court of Santa Rita | court
@subject T = Court of Justice | appeal court | TJ | appeal judges
@subject C = samba school Unidos do Cipó | Unidos do Cipó | samba school
@subject B = Military Police | PM
@fact pts1 = 210 | other | G | betting points | 2036-06-04 | snapshot
@fact pts2 = 174 | other | G | betting points closed | 2036-06-05 | cumulative
@fact mac = 632 | other | O | slot machines seized | 2036-06-05 | cumulative
@fact cash = 4120000 | other | O | reais in cash seized | 2036-06-05 | cumulative
@fact csh1 = 2900000 | other | O | reais in cash seized at the house | 2036-06-05 | cumulative
@fact csh2 = 1220000 | other | O | reais in cash seized elsewhere | 2036-06-05 | cumulative
@fact war = 58 | other | J | search warrants | 2036-06-04 | constant
@fact pri = 31 | other | J | arrest warrants | 2036-06-04 | constant
@fact ar1 = 24 | arrests | P | people arrested | 2036-06-04 | cumulative
@fact ar2 = 28 | arrests | P | people arrested | 2036-06-10 | cumulative
@fact fug = 3 | other | P | fugitives | 2036-06-10 | snapshot
@fact pm = 9 | arrests | B | military policemen arrested | 2036-06-10 | cumulative
@fact off = 240 | officers | P | officers in the operation | 2036-06-04 | constant
@fact mon = 17 | duration | P | months of investigation | 2036-06 | constant
@fact rev = 96000000 | revenue | G | reais taken in a year | 2035 | cumulative
@fact day = 8000000 | revenue | G | reais taken in a month | 2035 | constant
@fact shr = 12 | other | G | months in the estimate | 2035 | constant
@fact brb = 340000 | spending | G | reais of bribes a month | 2035 | constant
@fact brp = 4.25 | other | G | share of takings spent on bribes | 2035 | constant
@fact prize = 4000 | price | G | reais paid for a winning real on the thousand | - | constant
@fact com = 18 | other | G | percent of takings kept by the sellers | - | constant
@fact age = 79 | age | R | age of the banker | 2036 | snapshot
@fact yr = 51 | duration | R | years in the game | 2036 | constant
@fact hor = 22 | other | R | horses seized | 2036-06-20 | cumulative
@fact prop = 37 | homes | R | properties seized | 2036-06-20 | cumulative
@fact blk = 64000000 | other | J | reais frozen | 2036-06-20 | cumulative
@fact don = 1800000 | fundraising | C | reais given by the banker to the samba school | 2035 | constant
@fact bud = 4500000 | budget | C | yearly budget in reais | 2035 | constant
@fact dop = 40 | other | C | share of the budget given by the banker | 2035 | constant
@fact pla = 3 | other | C | place in the carnival parade | 2036-02 | constant
@fact job = 1150 | jobs | G | sellers | 2036 | snapshot
@fact pay = 2200 | other | G | reais a month earned by a seller | 2036 | snapshot
@fact acc = 26 | other | J | accused at the trial | 2037-03 | constant
@fact con = 19 | other | J | people convicted | 2037-12-09 | constant
@fact acq = 7 | other | J | people acquitted | 2037-12-09 | constant
@fact sen = 14 | sentence | R | years of prison | 2037-12-09 | constant
@fact sen2 = 9 | sentence | T | years of prison for the banker on appeal | 2038-08-21 | constant
@fact cut = 5 | sentence | T | years taken off the banker's sentence | 2038-08-21 | constant
@fact senp = 8 | sentence | J | years of prison for the policemen | 2037-12-09 | constant
@fact fin = 11000000 | damages | J | reais of fine | 2037-12-09 | constant
@fact hs = 70 | age | T | age from which house arrest is possible | - | constant | threshold
@fact vt = 2 | votes_cast | T | appeal votes for the cut | 2038-08-21 | constant
@fact vn = 1 | votes_cast | T | appeal votes against the cut | 2038-08-21 | constant
@fact pop = 118000 | other | G | inhabitants of the town | - | snapshot
@fact tap = 61000 | other | P | calls intercepted | 2036-06 | constant
@fact dead = 5 | deaths | M | killings linked to the dispute over points | 2036-06 | cumulative
@rel sum cash = csh1 + csh2
@rel sum pri = ar2 + fug
@rel product rev = day * shr
@rel share brp = brb / day
@rel share dop = don / bud
@rel sum acc = con + acq
@rel diff cut = sen - sen2
@rel diff fug = pri - ar2
@trap pts1 pts2 :: points and closed points
@trap war pri :: search and arrest warrants
@trap ar1 ar2 :: later arrests
@trap ar2 acc :: arrested and tried
@trap cash blk :: seized and frozen
@trap rev day :: a year's and a month's takings
@trap sen sen2 :: first sentence and appeal
@trap pm sen2 :: nine policemen, nine years
@trap fug pla :: three fugitives, third place
@trap don bud :: gift and budget
@trap cut dead :: five years, five killings
@trap age hs :: his age and the age for house arrest
@trap senp sen2 :: two sentences

@doc a-portal | regional portal | 2036-06-04
Operation Zebra: "king of bicho" arrested at {79|age}, in pyjamas

Portal Cipó | 4/6/2036 | 9h14

The Civil Police arrested this Wednesday Comendador Alcides Farah, {79|age}, who has for {51|yr} years been pointed to as the banker of the jogo do bicho in Santa Rita do Cipó.

{Two hundred and forty|off} officers are serving {58|war} search and {31|pri} arrest warrants. By nine, {24|ar1|t=By nine} people were in custody.

According to delegada Tainá Bortolini, the ring has {210|pts1|by=delegada Tainá Bortolini} betting points in a town of {118,000|pop} inhabitants. The inquiry lasted {17|mon} months.

He received the team politely and offered coffee. It was accepted by the locksmith.

RESULT OF YESTERDAY (unofficial): 1st 4417 (dog)

@doc b-wire | foreign wire | 2036-06-06
Brazil police seize cash, slot machines from illegal lottery boss

BELO HORIZONTE, June 6 (Austral) - Brazilian police counted {4.12|cash|x=1000000|t=Thursday} million reais on Thursday in cash found in raids on an illegal numbers game, {2.9|csh1|x=1000000} million of it behind a chapel altar in the boss's house and {1.22|csh2|x=1000000} million elsewhere.

They shut {174|pts2|t=by Thursday} betting points by Thursday and hauled off {632|mac} slot machines.

The ring took in about {96|~rev|x=1000000|t=last year} million reais last year, prosecutors say, multiplying a month by {12|shr}, and spent {340,000|brb} a month on bribes. {Five|dead} killings are tied to a dispute over points.

The "animal game" has been banned since the 1940s and is played on every corner. A one-real bet on a four-digit number pays {4,000|prize}.

($1 = 5.6 reais)

@doc c-tabloid | popular newspaper | 2036-06-11
PM IN THE PAYROLL: {9|pm} IN THE CAN

They're {twenty-eight|ar2|t=until last night}, until last night. {Nine|pm} wore the farda! And {three|fug} still run.

Delegada Bortolini listened to {61,000|tap} calls. The favourite phrase, "Did the milk arrive?", means what you think: {430|!brb|x=1000} thousand a month for milk.

On the corner, the sellers don't know what to do. There are {1,150|job} of them. Dona Jurema makes {2,200|pay} a month; her slice is {18%|com} of what she takes. "It's the only place in this country where they pay on the same day."

And the carnival? The Comendador gave {1.8|don|x=1000000} million to Unidos do Cipó. Whoever says it's {half|!dop} the budget isn't lying.

Today's hunch: butterfly, group 4

@doc d-mp | prosecutors' press note | 2036-06-20
PUBLIC PROSECUTOR'S OFFICE - OPERATION ZEBRA, SECOND PHASE

At the request of prosecutor Ivo Kamimura, the court froze R$ {64|blk|x=1000000} million and seized {37|prop} properties and {22|hor} horses.

The ring's accounts point to takings of R$ {8|day|x=1000000} million a month, of which {4.25%|brp} destined to public agents.

The donations to the samba school (R$ {1.8|don|x=1000000} million in 2035, {40%|dop} of a budget of R$ {4.5|bud|x=1000000} million) are lawful in themselves and aren't the object of the inquiry.

Of the {31|pri} warrants of arrest, {28|ar2|t=to date} have been served to date.

@doc e-daily | newspaper | 2037-12-10
Farah gets {14|sen} years; {19|con} convicted

By Rosângela Tupinambá

Judge Lídia Pontes Maroja convicted {19|con} of {26|acc} accused yesterday in the case of Operation Zebra. {Nine|!acq} were acquitted, among them the chaplain.

Comendador Farah was sentenced to {14|sen} years and a fine of R$ {11|fin|x=1000000} million. The military policemen received {eight|senp} years.

The defence said that "nobody was ever forced to dream of an elephant."

The ring took R$ {69|!rev|x=1000000|t=a year} million a year, according to the ruling.

At the exit he was applauded. Unidos do Cipó, {third|pla|v=3|t=in last year's parade} in last year's parade, has asked for a minute's samba.

Dollar R$ 5.71. Coffee, 60kg bag, R$ 1,480

@doc f-radio | radio script | 2038-08-21
RÁDIO CIPÓ FM, REPÓRTER DAS CINCO

Attention, Santa Rita. By {two|vt} votes to {one|vn} the Court of Justice cut the Comendador's sentence from {fourteen|sen} to {nine|sen2} years. So {five|cut} less.

And, being over {seventy|hs}, he'll serve it at home, with an anklet. The house, remember, has {eleven|-} bedrooms. It's one of the {thirty-seven|prop} that are seized; he pays rent to the State.

The {seven|acq} who were absolved stay absolved.

The points? The delegada closed {a hundred and seventy-four|pts2}. I passed by the square just now. I won't say what I saw. Listener from Vila Nova asks what gave today: it gave goat.
