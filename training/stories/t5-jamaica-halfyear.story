@story t5-jamaica-halfyear
@topic Jamaica's crime figures for the first half of 2034
@subject JM = Jamaica | the island | the country | the nation
@subject SJ = St James | Montego Bay | the parish of St James
@subject CL = Clarendon | May Pen
@subject KW = Kingston Western | West Kingston | Western
@subject SN = St Catherine North | Spanish Town | St Catherine
@subject F = Jamaica Constabulary Force | JCF | constabulary | the force | the police
@subject I = INDECOM | the oversight commission | the Commission
@subject B = Commissioner Errol Tapper | Tapper | the commissioner | Commissioner Tapper
@subject Z = Dr Yolande Sinclair | Sinclair | National Security Minister Yolande Sinclair | the minister
@subject H = Marlon Hewitt | Hewitt | the opposition spokesman
@subject Q = Blue Ridge Research | Blue Ridge | the poll | the survey
@fact m4 = 486 | other | JM | murders | first half of 2034 | cumulative
@fact m3 = 572 | other | JM | murders | first half of 2033 | cumulative
@fact md = 86 | other | JM | murders fewer than a year before | first half of 2034 | constant
@fact mp = 15 | rate | JM | fall of murders in percent | first half of 2034 | constant
@fact mj = 503 | other | JM | murders | 2034-07-12 | cumulative
@fact mn = 69 | other | JM | murders | June 2034 | cumulative
@fact my = 1118 | other | JM | murders | 2033 | cumulative
@fact sj4 = 71 | other | SJ | murders | first half of 2034 | cumulative
@fact sj3 = 94 | other | SJ | murders | first half of 2033 | cumulative
@fact sjp = 24.5 | rate | SJ | fall of murders in percent | first half of 2034 | constant
@fact sjd = 23 | other | SJ | murders fewer than a year before | first half of 2034 | constant
@fact sjs = 26.7 | rate | SJ | share of the island's fall of murders in percent | first half of 2034 | constant
@fact cl4 = 44 | other | CL | murders | first half of 2034 | cumulative
@fact cl3 = 39 | other | CL | murders | first half of 2033 | cumulative
@fact clp = 12.8 | rate | CL | rise of murders in percent | first half of 2034 | constant
@fact kw4 = 38 | other | KW | murders | first half of 2034 | cumulative
@fact kw3 = 52 | other | KW | murders | first half of 2033 | cumulative
@fact sn4 = 57 | other | SN | murders | first half of 2034 | cumulative
@fact sn3 = 61 | other | SN | murders | first half of 2033 | cumulative
@fact gm = 384 | other | JM | murders committed with a gun | first half of 2034 | cumulative
@fact gs = 79 | rate | JM | share of murders committed with a gun in percent | first half of 2034 | constant
@fact ga = 311 | other | JM | murders put down to gangs | first half of 2034 | cumulative
@fact gp = 64 | rate | JM | share of murders put down to gangs in percent | first half of 2034 | constant
@fact wo = 41 | other | JM | women murdered | first half of 2034 | cumulative
@fact ch = 17 | other | JM | children murdered | first half of 2034 | cumulative
@fact s4 = 540 | other | JM | shootings | first half of 2034 | cumulative
@fact s3 = 610 | other | JM | shootings | first half of 2033 | cumulative
@fact sp = 11.5 | rate | JM | fall of shootings in percent | first half of 2034 | constant
@fact r4 = 431 | other | JM | robberies | first half of 2034 | cumulative
@fact r3 = 402 | other | JM | robberies | first half of 2033 | cumulative
@fact rp = 7.2 | rate | JM | rise of robberies in percent | first half of 2034 | constant
@fact rd = 29 | other | JM | robberies more than a year before | first half of 2034 | constant
@fact ra = 188 | other | JM | rapes | first half of 2034 | cumulative
@fact g = 418 | other | F | guns seized | first half of 2034 | cumulative
@fact gr = 67 | other | F | rifles seized | first half of 2034 | cumulative
@fact gh = 351 | other | F | handguns seized | first half of 2034 | cumulative
@fact am = 7240 | other | F | rounds of ammunition seized | first half of 2034 | cumulative
@fact k4 = 97 | deaths | F | people shot dead by officers | first half of 2034 | cumulative
@fact k3 = 78 | deaths | F | people shot dead by officers | first half of 2033 | cumulative
@fact kp = 24.4 | rate | F | rise of people shot dead by officers in percent | first half of 2034 | constant
@fact kc = 9 | other | F | fatal shootings by officers with body camera running | first half of 2034 | cumulative
@fact cu4 = 52 | rate | F | murders cleared up in percent | first half of 2034 | snapshot
@fact cu3 = 47 | rate | F | murders cleared up in percent | first half of 2033 | snapshot
@fact of = 13200 | officers | F | strength | 2034-06-30 | snapshot
@fact oe = 15100 | officers | F | established strength | 2034-06-30 | constant
@fact ov = 1900 | officers | F | vacancies | 2034-06-30 | snapshot
@fact ta = 900 | other | B | murders in the whole year not to be exceeded | 2034 | plan | threshold
@fact bu = 4200000000 | budget | Z | Jamaican dollars for cameras | 2034-35 | plan | pledged
@fact cm = 600 | other | Z | cameras to be put up | 2034-35 | plan | pledged
@fact sa = 58 | poll_share | Q | people who feel safer than a year ago | 2034-06 | snapshot
@fact ss = 1204 | sample_size | Q | people asked | 2034-06 | constant
@fact me = 2.8 | margin_of_error | Q | margin of error in points | 2034-06 | constant
@trap m4 mj :: two weeks later
@trap m3 my :: half a year and a whole year
@trap sj4 sj3 :: another year
@trap gm ga :: guns and gangs
@trap g kw4 :: guns and murders
@trap k4 sj3 :: killed by police and murdered
@trap of oe :: strength and establishment
@trap s4 m3 :: shootings and murders
@trap gs gp :: share with a gun and share put down to gangs
@trap cu4 cu3 :: another year
@rel diff md = m3 - m4
@rel change mp = m3 -> m4
@rel share sjs = sjd / md
@rel diff sjd = sj3 - sj4
@rel diff rd = r4 - r3
@rel change sjp = sj3 -> sj4
@rel change clp = cl3 -> cl4
@rel share gs = gm / m4
@rel share gp = ga / m4
@rel change sp = s3 -> s4
@rel change rp = r3 -> r4
@rel sum g = gr + gh
@rel change kp = k3 -> k4
@rel diff ov = oe - of

@doc jcf-release | press release | 2034-07-05
CONSTABULARY REPORTS SUSTAINED DECLINE IN MAJOR CRIME
Corporate Communications Unit, 103 Old Hope Road, Kingston 6

The Jamaica Constabulary Force (JCF) today released its statistics for the period January 1 to June 30, 2034.

Murders declined to {486|m4|t=for the period January 1 to June 30, 2034} from {572|m3|t=in the corresponding period of 2033} in the corresponding period of 2033, a reduction of {15 per cent|mp}. June recorded {69|mn|t=June}, the lowest monthly figure in thirty-one years.

Shootings fell by {11.5 per cent|sp}, from {610|s3} to {540|s4}. Reported rapes stood at {188|ra}. Robberies, however, rose to {431|r4} against {402|r3|t=last year} last year, largely owing to thefts from motorcycle couriers.

Firearms were used in {384|gm} of the murders, while {64 per cent|gp} have been attributed to gang conflict. The force took {418|g} illegal weapons off the streets, made up of {351|gh} handguns and {67|gr} rifles, together with {7,240|am} rounds of ammunition.

The clear-up rate for murder improved to {52 per cent|cu4} from {47 per cent|cu3}.

Commissioner Errol Tapper commended the men and women of the force, whose numbers now stand at {13,200|of|t=now}, and reaffirmed the target of keeping the year's murders below {900|<ta|by=Commissioner Errol Tapper}.

@doc kingston-chronicle | daily newspaper | 2034-07-06
Murders down {15 per cent|mp}, but Clarendon bucks the trend

By Shanique Rattray, Senior Staff Reporter

POLICE COMMISSIONER Errol Tapper yesterday hailed what he called "the best half-year this country has seen since my children were in basic school", as figures showed {86|md} fewer Jamaicans murdered between January and June than in the first six months of 2033.

St James led the decline. Its {71|sj4} killings represent a drop of nearly {a quarter|~sjp|v=24.5} from the {94|sj3|t=a year earlier} recorded a year earlier. In Kingston Western the tally came down from {52|kw3} to {38|kw4}, and St Catherine North edged lower, {57|sn4} against {61|sn3}.

Not so Clarendon. There, {44|cl4} people were killed compared with {39|cl3}, an increase of {12.8 per cent|clp}, which residents of May Pen blame on the splintering of the Bucknor gang.

{Forty-one|wo} of the victims islandwide were women and {17|ch} were children.

Nearly {four in five|~gs|v=79} murders, or {384|gm} of {486|m4}, were done with guns. Gangs were behind {311|ga}, the police believe.

The commissioner said the force remains {1,900|ov|by=The commissioner} officers short of its establishment of {15,100|oe}, but that detectives had nonetheless solved {52 per cent|cu4} of cases.

National Security Minister Dr Yolande Sinclair, who shared the podium, said {$4.2 billion|bu|by=National Security Minister Dr Yolande Sinclair} had been set aside this fiscal year for {600|cm|^} street cameras.

shanique.rattray@kchronicle.example

RELATED: Toll rates up 6% from August | Reggae Girlz 1, Panama 0

@doc evening-conch | tabloid | 2034-07-06
MOBAY SWEETER, MAY PEN BITTER

A mek di numbers talk!

Is {71|sj4|s=MoBay} man, woman and pickney dead by the gun and the knife in MoBay since New Year's, and if yuh think dat bad, last year dis time it did reach {49|!sj3|t=last year dis time}, says the police list that THE CONCH got hold of.

Taxi man Delroy, who works the Flankers route, says he now drives till midnight. "Mi nuh fraid again," he told us.

But it's a different story in May Pen. "We bury {three|-} from one lane," said shopkeeper Miss Vinnette. Clarendon chalked up {44|cl4} murders, up from {39|cl3}.

Thieves are hungry too. Robberies jumped to {431|r4} and the boss of the bike riders' association says nearly all his members have lost a phone.

And listen to this one: lawmen have hauled in {67|!g} guns so far this year, and over {7,000|>am} rounds.

The other shocker comes from INDECOM. Police themselves shot dead {97|k4} people, and a camera was rolling in just {nine|kc} of those.

Still, the nation's murder count at half-time is under {500|<m4}. Big up the commish.

Got a story? WhatsApp 876-555-0148

@doc indecom-radio | radio transcript | 2034-07-10
Beyond the Beat, Harbour 94 FM: Why are the police shooting more?

KEMAR DACRES: Good morning, Jamaica. Everybody is celebrating. I want to ask about the people who are not in the celebration. With me is Assistant Commissioner Ngozi Whyte of INDECOM, and on the line, Marlon Hewitt, who speaks for the Opposition on security. Ms Whyte, give us the numbers.

NGOZI WHYTE: {Ninety-seven|k4}, Kemar. From January to the end of June, {97|k4|t=From January to the end of June} persons died at the hands of officers. It was {78|k3|t=the year before} the year before.

DACRES: And in percentages?

WHYTE: An increase of about {24|~kp|round} per cent, in a period when murder went down {15|mp}. We would expect the two lines to go the same way.

DACRES: Mr Hewitt, you don't accept even the good news.

MARLON HEWITT: I accept that {572|m3} became {486|m4}. I'm glad of it. I don't accept the reasons. More than {a quarter|>sjs|v=25} of it is one parish. When you take {94|sj3} down to {71|sj4|s=St James} in St James, you have found {23|sjd} of your {86|md} right there. What about the rest? And robbery gone up {17|!rp|by=MARLON HEWITT} per cent.

DACRES: The commissioner says he's short of people.

HEWITT: He's always short of people. {Thirteen thousand two hundred|of}, that is what he has. When we left office the vacancies were not {nineteen hundred|ov}.

DACRES: Ms Whyte, body cameras?

WHYTE: {Nine|kc} of those incidents were recorded. {Nine|kc}. I have nothing to add.

DACRES: We take a break. It's 7:48.

@doc caribbean-wire | wire agency | 2034-07-13
Jamaica murder tally passes {500|>mj}; majority say they feel safer

KINGSTON, July 13 (Antilles Wire) - Jamaica had recorded {503|mj|t=by Wednesday|by=police} murders this year by Wednesday, police data showed, leaving the Caribbean nation on course for its lowest annual toll in more than three decades even as killings by security forces climb.

At the midpoint of the year the count was {486|m4|t=At the midpoint of the year}, down from {572|m3|t=twelve months before} twelve months before. The whole of 2033 produced {1,118|my|t=The whole of 2033}. Commissioner Errol Tapper wants to finish 2034 below {900|<ta|by=Commissioner Errol Tapper}.

A Blue Ridge Research survey published on Thursday found {58%|sa|t=in June} of {1,204|ss|^} adults interviewed in June felt safer than they did a year ago, with a margin of error of plus or minus {2.8|me} points.

Economists say the improvement helps tourism in St James, where the number of homicides dropped {24.5%|sjp}, but warn that central parishes such as Clarendon, up to {44|cl4} from {39|cl3}, are absorbing displaced gunmen.

Police reported seizing {418|g|by=Police} guns in the half-year, {67|gr|^} of them rifles.

Human rights groups point to the {97|k4|t=between January and June} fatal shootings by officers between January and June, {24.4%|kp} more than in the same period of 2033.

@doc yaadlink | diaspora newsletter | 2034-07-14
Yaadlink Weekly, from Brixton to the Bronx: So is home safer?

Every August somebody's auntie asks whether it is "all right to come". Here's the honest version, six things in plain English.

One. Fewer people are being killed. For each seven who were murdered in the first half of 2033, six were this year. Gangs account for {64|gp} per cent of it, meaning {311|ga} deaths in quarrels that have nothing to do with your holiday.

Two. Where you go matters. Around Spanish Town the police counted {57|sn4}, in West Kingston {38|kw4}. Neither is on the cruise route.

Three. Guns. {Seventy-nine|gs} per cent of killers used one. The constabulary has picked up {351|gh} handguns and {76|!gr} rifles, which makes {418|g}.

Four. Getting caught. A killer's chances of it were below a coin toss in 2033, at {47|cu3|t=in 2033} per cent. Now the toss goes the other way: {52|cu4|t=Now}.

Five. Robbery is up, {29|rd} more cases than last year. Keep the phone in your pocket.

Six. Cameras are coming, {600|cm} of them, or so Minister Sinclair says. She has found {four point two billion|bu|v=4200000000|by=Minister Sinclair} Jamaican for those. At today's rate that's about {£20 million|-}, if anyone is counting.

What the people say: nearly {six in ten|~sa|v=58} told the pollsters from Blue Ridge they feel safer.

See you at the airport. Level 2 advisory still in force.

Unsubscribe | Ship a barrel from £65
