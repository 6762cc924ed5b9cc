@story yf-moncton-tastrike
@topic Strike of teaching assistants at a Canadian university: vote to settlement
@subject U = Université Beauséjour | Beauséjour | the university | the administration
@subject S = Syndicat des auxiliaires | the union | assistants | SAEB
@subject E = Students | undergraduates | the student federation | FÉUB
@subject R = Recteur Yvon Thériault-Nowlan | Thériault-Nowlan | the rector
@subject P = Maëlle Goguen-Oyelaran | Goguen-Oyelaran | the union president
@subject V = Province of New Brunswick | the province | Fredericton
@subject H = Résidence Évangéline | the residence | Évangéline
@fact mem = 684 | jobs | S | members | 2031 | snapshot
@fact cast = 571 | votes_cast | S | ballots cast on the strike | 23 January 2031 | constant
@fact turn = 83.5 | turnout | S | turnout in the strike vote | 23 January 2031 | constant
@fact yes = 502 | vote_count | S | votes for the strike | 23 January 2031 | constant
@fact no = 69 | vote_count | S | votes against the strike | 23 January 2031 | constant
@fact yespc = 87.9 | vote_share | S | share of the votes for the strike | 23 January 2031 | constant
@fact y2 = 341 | vote_count | S | votes for the settlement | 3 March 2031 | constant
@fact n2 = 158 | vote_count | S | votes against the settlement | 3 March 2031 | constant
@fact cast2 = 499 | votes_cast | S | ballots cast on the settlement | 3 March 2031 | constant
@fact y2pc = 68.3 | vote_share | S | share of the votes for the settlement | 3 March 2031 | constant
@fact pay = 24.6 | price | S | dollars an hour | before the strike | snapshot
@fact ask = 31 | price | S | dollars an hour | union demand of January | plan
@fact off1 = 26.1 | price | U | dollars an hour | offer of January | plan
@fact deal = 28.29 | price | S | dollars an hour | September 2033, under the settlement | plan
@fact rise = 15 | rate | S | rise in hourly pay over three years | under the settlement | plan
@fact askr = 26 | rate | S | rise in hourly pay wanted | union demand of January | plan
@fact days = 34 | duration | S | days on strike | 3 March 2031 | cumulative
@fact days11 = 11 | duration | S | days on strike | 8 February 2031 | cumulative
@fact class = 412 | other | U | course sections that stopped | 8 February 2031 | snapshot
@fact classall = 1030 | other | U | course sections in all | winter 2031 | constant
@fact classpc = 40 | other | U | share of the course sections that stopped | 8 February 2031 | snapshot
@fact enr = 7140 | enrolment | U | students enrolled | winter 2031 | snapshot
@fact enr26 = 8500 | enrolment | U | students enrolled | winter 2026 | snapshot
@fact enrf = 16 | rate | U | fall in enrolment in five years | winter 2031 | snapshot
@fact intl = 1214 | enrolment | U | students from abroad enrolled | winter 2031 | snapshot
@fact def = 9300000 | budget | U | dollars of deficit | 2030-31 | snapshot
@fact def0 = 4100000 | budget | U | dollars of deficit | 2029-30 | snapshot
@fact bud = 168000000 | budget | U | dollars of yearly spending | 2030-31 | snapshot
@fact grant = 79000000 | budget | V | dollars of yearly grant | 2030-31 | snapshot
@fact cost = 2400000 | budget | U | dollars that the settlement costs | over three years | plan
@fact saved = 1150000 | budget | U | dollars of wages not paid in the strike | 3 March 2031 | cumulative
@fact fee = 8420 | price | U | dollars of tuition a year | 2030-31 | snapshot
@fact feenew = 8925 | price | U | dollars of tuition a year | 2031-32 | plan
@fact feer = 6 | rate | U | rise in tuition | 2031-32 | plan
@fact refund = 120 | price | E | dollars of refund asked per student | February 2031 | plan
@fact refd = 75 | price | U | dollars of refund promised per student | March 2031 | plan | pledged
@fact march = 900 | crowd | E | people who marched | 8 February 2031 | snapshot
@fact sit = 46 | crowd | E | students who slept in the rector's hall | 18 February 2031 | snapshot
@fact arr = 3 | arrests | E | students arrested | 19 February 2031 | snapshot
@fact fund = 300 | other | S | dollars a week of strike pay | February 2031 | constant
@fact hrs = 20 | other | S | picket hours a week for strike pay | February 2031 | constant
@fact beds = 260 | other | H | rooms | - | constant
@fact empty = 91 | other | H | rooms empty | February 2031 | snapshot
@fact rent = 695 | price | H | dollars a month for a room | 2031 | snapshot
@fact term = 2 | duration | U | weeks added to the term | March 2031 | plan
@fact cut = 27 | jobs | U | posts to be cut | 2031-32 | plan
@fact left = 58 | other | E | students who withdrew in the strike | 3 March 2031 | cumulative
@trap yes y2 :: two votes of the union
@trap cast cast2 :: two ballots
@trap days days11 :: length at two moments
@trap ask deal :: demand and settlement
@trap rise askr :: the rise agreed and the rise wanted
@trap def def0 :: two years' deficits
@trap enr intl :: all students and those from abroad
@trap refund refd :: asked and promised
@trap fee feenew :: this year's tuition and next year's
@trap cost saved :: what the deal costs and what the strike saved
@rel sum cast = yes + no
@rel share turn = cast / mem
@rel share yespc = yes / cast
@rel sum cast2 = y2 + n2
@rel share y2pc = y2 / cast2
@rel change rise = pay -> deal
@rel change askr = pay -> ask
@rel share classpc = class / classall
@rel change enrf = enr26 -> enr
@rel change feer = fee -> feenew

@doc union-release | union press release | 2031-01-24
SAEB members say yes, loudly: strike mandate of {87.9%|yespc}

Moncton, January 24, 2031. Members of the Syndicat des auxiliaires de l'enseignement de Beauséjour have given their executive a mandate to strike. Of {571|cast|t=yesterday} ballots cast yesterday, {502|yes|^} were in favour ({87.9%|yespc}) and {69|no} against. Turnout among our {684|mem} members was {83.5%|turn}.

Teaching assistants, markers and lab demonstrators earn {$24.60|pay|t=today} an hour today. We ask for {$31|ask}, a catch-up of {26%|askr}. The administration's last word was {$26.10|off1}.

"You cannot rent a room at Évangéline for {$695|rent} a month on marking," said president Maëlle Goguen-Oyelaran, a doctoral student in coastal geology. "They've got {91|empty} of those rooms standing empty."

The university says it cannot pay. It has {$79 million|grant} a year from Fredericton, and it is asking students for {6%|feer|t=next year} more tuition next year.

Unless talks resume, pickets go up on Tuesday at 7:30 a.m. at the gates on Archibald and Morton. Strike pay: {$300|fund} a week for {20|hrs} hours on the line.

-30-

@doc cp-wire | wire agency | 2031-02-08
Hundreds march in Moncton as campus strike enters second week

MONCTON, N.B. — About {900|~march|t=on Saturday} people marched through blowing snow on Saturday in support of striking teaching assistants at Université Beauséjour, where {412|class|^} course sections out of {1,030|classall} have been idled.

The walkout, {11|days11|t=on Saturday} days old, has hit first-year science hardest. "I've had no lab since January," said Inès Abassi, one of {1,214|intl} international students at the {7,140|enr}-student school.

Beauséjour has been shrinking. Enrolment stood at {8,500|enr26|t=in the winter of 2026} in the winter of 2026 and has since come down by {16|enrf} per cent, which the rector blames on demographics alone.

It expects a deficit of {$9.3 million|def|t=this year} this year on spending of {$168 million|bud}, after {$4.1 million|def0|t=in 2029-30} in 2029-30.

The student federation wants {$120|refund} back for every undergraduate. Rector Yvon Thériault-Nowlan called that "premature."

The union is seeking {$31|ask} an hour and the university has offered {$26.10|off1}.

This report by The Maritime Press was first published Feb. 8, 2031.

@doc campus-paper | student newspaper | 2031-02-20
{Three|arr} of us got handcuffs. The rest got hallway carpet burn.

By Noor Lapierre, Le Coquillage staff

The floor of the rector's hall is marble, then carpet, then marble. I can tell you, since I was one of the {46|sit|t=on Tuesday night} students who slept on it on Tuesday night. At ten past six on Wednesday campus security opened the doors to the RCMP and {three|arr|t=Wednesday} people were led away. No one was charged.

Let's recap. Assistants make {$24.60|pay}. They voted {502|yes|t=in January} to {96|!no|^} to strike in January. The administration's response was a slide deck. Slide {9|-} says {two in five|classpc|v=40} sections have been affected; slide {14|-} says that {27|cut} posts will disappear next year no matter what anyone does.

And tuition? {$8,420|fee|t=now} now, {$9,025|!feenew|t=in September} in September. I've checked that with two people in Finance, neither of whom would be named.

The residence I live in has {260|beds} rooms. On my floor of {20|-}, {seven|-} are empty. It smells like bleach.

FÉUB general meeting: Feb. 24, {5:30|-} p.m., Salle Acadie. Quorum {215|-}. Pizza.

@doc radio-petitcodiac | local radio script | 2031-03-04
CKPR morning news, 7 a.m.

It's over. After {thirty-four|days} days, teaching assistants at Beauséjour go back to class. They voted last night {341|y2|t=last night} to {158|n2|^} to take the deal. That's {sixty-eight|y2pc|round} per cent, a lot cooler than the {88|yespc|round|t=in January} they gave to walking out in January.

So what did they get? {Fifteen|rise} per cent over three years. That'll bring them to {twenty-eight dollars and twenty-nine cents|deal|t=by the fall of 2033|v=28.29} by the fall of 2033. President Goguen-Oyelaran, on our show at {6:40|-}, said she'd hoped for {thirty-one|ask} and would settle for her members being able to buy groceries.

Students, listen up: you'll be in class {two|term} weeks longer, and you'll see {75|refd} dollars back on your account. For {fifty-eight|left} of your friends that's too late; they have dropped out.

Roads: Route {15|-} is bare to Shediac. Minus {11|-} at the airport. It's seven-oh-{three|-}.

@doc telegraph-daily | broadsheet | 2031-03-05
What the strike cost Beauséjour, and who will pay

The settlement ratified on Monday will add {$2.4 million|cost} to the payroll over three years, the rector told the board of governors yesterday. Against that the university did not pay {$1.15 million|saved|t=during the stoppage} in wages during the stoppage.

"On a spreadsheet it is almost funny," said governor Aurèle Blakeney-Richard.

The board was told the deficit for 2030-31 will reach {$10.3 million|!def|t=for 2030-31}, more than double that of the year before, {$4.1 million|def0|t=the year before}. The provincial grant of {$79 million|grant} is frozen. Tuition goes up from {$8,420|fee} to {$8,925|feenew}. The {27|cut} layoffs announced in February stand.

Ratification was less than enthusiastic. {499|cast2} of {684|mem} union members voted; in January {571|cast|t=in January} had. Some complained of an hourly rate that, at {$28.29|deal}, falls well short of the original claim. The first offer was {$26.10|off1}.

There is one more number on the rector's desk. {7,410|!enr|t=this winter} students are enrolled this winter, against {8,500|enr26|t=in 2026} in 2026. Of the {260|beds} rooms in the newest residence, {91|empty} have no tenant.

With files from Rémi Surette. Letters: max. {250|-} words. Today's crossword, C{6|-}
