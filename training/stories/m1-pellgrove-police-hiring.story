@story pellgrove-police-hiring
@topic Pellgrove, Tennessee: a slow police response, an officer shortage and two hiring pledges
@subject P = Pellgrove Police Department | Pellgrove police | the department | PPD | the force
@subject M = Mayor Corwin Adeyinka | Adeyinka | the mayor | Corwin Adeyinka
@subject H = Rochelle Stumpf | Stumpf | the challenger | the state representative
@subject C = Pellgrove City Council | the council | council members | council
@subject V = Deshaun Merriweather | Merriweather | Deshaun | the victim | the teenager
@subject K = Kinlaw Avenue shooting | the shooting | the killing | Kinlaw Avenue
@subject Y = Overhill University poll | Overhill University | the poll
@fact auth = 640 | officers | P | sworn officers authorized | May 2028 | constant
@fact act = 548 | officers | P | sworn officers employed | May 2028 | snapshot
@fact vac = 92 | officers | P | sworn positions vacant | May 2028 | snapshot
@fact act24 = 603 | officers | P | sworn officers employed | May 2024 | snapshot
@fact left = 77 | officers | P | officers who resigned or retired | 2027 | constant
@fact acad = 31 | officers | P | recruits in the academy | May 2028 | snapshot
@fact mp = 100 | officers | M | additional officers promised | by July 2030 | plan | pledged
@fact hp = 175 | officers | H | additional officers promised | by July 2030 | plan | pledged
@fact cp = 60 | officers | C | additional officers funded | fiscal 2029 | plan
@fact cm = 7400000 | budget | C | dollars for additional officers | fiscal 2029 | plan
@fact pb = 96300000 | budget | P | dollars of yearly budget | fiscal 2029 | plan
@fact cb = 410000000 | budget | C | dollars of the city's general fund | fiscal 2029 | plan
@fact pbs = 23.5 | other | P | share of the city's general fund | fiscal 2029 | plan
@fact ot = 9800000 | spending | P | dollars of overtime | 2027 | constant
@fact hom = 71 | deaths | P | homicides | 2027 | constant
@fact hom26 = 84 | deaths | P | homicides | 2026 | constant
@fact rt = 9.6 | duration | P | minutes of average response | 2027 | constant
@fact rtk = 17 | duration | K | minutes until the first officer came | 2028-05-06 | constant
@fact call = 22:52 | clock | K | time of the first 911 call | 2028-05-06 | constant
@fact addr = 2400 block of Kinlaw Avenue | address | K | place of the shooting | 2028-05-06 | constant
@fact age = 19 | age | V | age | May 2028 | snapshot
@fact pay0 = 54200 | price | P | dollars of starting yearly pay | now | constant
@fact pay1 = 61500 | price | P | dollars of starting yearly pay | from July 2028 | plan
@fact bon = 7500 | price | C | dollars of hiring bonus | fiscal 2029 | plan
@fact y = 8 | votes_cast | C | council members for the budget amendment | 2028-05-23 | constant
@fact n = 5 | votes_cast | C | council members against the budget amendment | 2028-05-23 | constant
@fact pm = 46 | poll_share | M | likely voters | 2028-05-25 to 28 | snapshot
@fact ph = 41 | poll_share | H | likely voters | 2028-05-25 to 28 | snapshot
@fact ps = 611 | sample_size | Y | likely voters interviewed | 2028-05-25 to 28 | constant
@fact pe = 4 | margin_of_error | Y | margin of error | 2028-05-25 to 28 | constant
@fact east = 6 | other | P | patrol cars in the east precinct | 2028-05-06 | snapshot
@fact hpc = 21000000 | budget | H | dollars a year for additional officers | by July 2030 | plan | pledged
@fact nash = 2300 | price | P | dollars of starting pay below Nashville's | from July 2028 | constant
@fact pmar = 5 | margin | M | lead in points | 2028-05-25 to 28 | snapshot
@fact iss = 44 | poll_share | Y | likely voters who name crime first | 2028-05-25 to 28 | snapshot
@fact iss0 = 29 | poll_share | Y | likely voters who name crime first | January 2028 | snapshot
@rel diff pmar = pm - ph
@rel diff vac = auth - act
@rel share pbs = pb / cb
@race poll = pm ph
@trap auth act :: authorized and employed officers
@trap mp hp cp :: three hiring numbers
@trap vac act24 :: the vacancies and a former strength
@trap hom hom26 :: two years
@trap rt rtk :: average response and one response
@trap pay0 pay1 :: pay now and from July
@trap left acad :: left and coming

@doc a-tv | TV station web story | 2028-05-07
{19|age}-year-old killed on Kinlaw Avenue; neighbors say help was slow

By: WPGT 5 Digital | Posted 9:03 AM, May 07, 2028 | and last updated 11:40 AM

PELLGROVE, Tenn. (WPGT) — Pellgrove police are investigating after a {19|age}-year-old man was shot and killed Saturday night in the {2400 block of Kinlaw Avenue|addr}.

Dispatch records obtained by NewsFive show the first 911 call came in at {10:52 p.m.|call|v=22:52|t=Saturday night|by=Dispatch records} Then {two|-} more followed. The first patrol car got there {17|rtk|by=Dispatch records} minutes later, according to the same log.

The victim has been identified as Deshaun Merriweather, a warehouse loader.

Citywide, the department's average response was {9.6|rt|t=last year|by=a department spokesperson} minutes last year, a department spokesperson said, and it has {92|vac|t=right now|by=a department spokesperson} openings right now.

"I held his hand and I listened for a siren," said neighbor Odalys Prewitt.

Anyone with information can call 615-555-0190. The reward is up to $5,000.

Stay in the know: Download the NewsFive app | 10-Day Forecast | Powerball

@doc b-paper | city newspaper | 2028-05-24
Council backs {60|cp} new officers, and a raise, after Kinlaw Avenue

Tamsin Broussard-Eze, Pellgrove Sentinel

A chair was left empty in the front row of the council chamber Tuesday with a forklift driver's gloves on it.

By {8|y|t=Tuesday}-{5|n|^}, the council amended Mayor Corwin Adeyinka's budget to pay for {60|cp} more police positions, at {$7.4 million|cm}, and to lift an officer's starting salary from {$54,200|pay0} to {$61,500|pay1|t=on July 1} on July 1.

Whether anyone can be found to fill them is a different matter. Authorized strength is {640|auth}. The city has {548|act|t=As of this week}. As of this week, {31|acad|t=As of this week} recruits are in the academy, and {77|left|t=last year} officers walked out the door last year.

"We'd be painting parking spaces for cars we don't own," said Councilwoman Ines Halvorsrud, one of the {five|n|v=5}.

Adeyinka wants {100|mp|by=Adeyinka} additional officers by July 2030. State Rep. Rochelle Stumpf, who is running against him in August, has said {175|hp|by=State Rep. Rochelle Stumpf}.

The department's {$96.3 million|pb} makes up {23.5%|pbs} of a {$410 million|cb} general fund. It spent {$9.8 million|ot|t=last year} on overtime last year. Killings fell in the same year, to {71|hom|t=in the same year} from {84|hom26}.

Merriweather, {21|!age}, died May 6. His mother, Lenore, spoke for two minutes. The clock was switched off.

SUBSCRIBER EXCLUSIVE · 3 free articles left · Preds 4, Blues 1

@doc c-altweekly | alt-weekly | 2028-05-31
The {Seventeen|rtk|v=17} Minutes

Everyone in Pellgrove now knows how long it took. {Seventeen|rtk|v=17}. It's on T-shirts.

What isn't on a T-shirt is that on the night of May 6, the whole east precinct had {six|east|v=6|t=on the night of May 6} cars. Or that the phone rang at {10:31|!call|v=22:31} and someone put it on hold. Or that the spot, in the {1900 block of Kinlaw Avenue|!addr}, is nine hundred yards from a substation that closed in 2025.

Four years ago this force had {603|act24|t=Four years ago} officers and nobody thought it lavish. Today it's {548|act|t=Today}. For every academy class that graduates two leave. The mayor's fix is {100|mp} hires. The challenger bids {175|hp}, with the serenity of a person who won't have to interview them.

The council, at least, put its money down, all {$9.1 million|!cm} of it, with {$7,500|bon} in hand for anyone who'll sign.

My neighbor teaches at the academy. He has {26|!acad|t=this spring} in the room this spring. Two of them, he says, can parallel park.

Letters: 400 words max. Savage advice p. 29. Beer of the month: 7.2% ABV.

@doc d-politics | statehouse politics newsletter | 2028-05-30
PELLGROVE POLL: Mayor up {5|pmar}, cops on everyone's mind

Good morning. 64 days to the August 3 election.

TOPLINES. An Overhill University poll out today: Corwin Adeyinka {46|pm|t=out today|by=An Overhill University poll}, Rochelle Stumpf {41|ph|^}, the rest unsure. {611|ps|by=An Overhill University poll} likely voters, May 25-28, plus or minus {4|pe} points. So that's a lead inside the noise.

THE ISSUE. {Forty-four percent|iss} name crime. It was {29|iss0|t=in January} in January. You can guess why: the May 6 death of a {19|age}-year-old who bled out waiting on a patrol car.

THE PLEDGES. Mayor: plus {100|mp} officers. Challenger: plus {175|hp}. Her campaign puts the tab at {$21 million|hpc|by=Her campaign} a year; his won't say. For context, council funded {60|cp}, and PPD is {92|vac} short of its current ceiling, so neither number means a thing until recruiting turns around.

ALSO. The new entry wage, {$61,500|pay1}, tops Nashville's? Not quite. It's about {$2,300|nash} behind.

CORRECTION. Monday's item gave the council tally as {9|-}-{4|-}. It was {8|y}-{5|n}.

Tips: scoop@cumberlandwire.example. Job board: 14 new listings.
