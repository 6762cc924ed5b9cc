@story v-soneripur-corporation
@topic Election of the municipal corporation of Soneripur, India
@subject SMC = Soneripur Municipal Corporation | the corporation | the civic body | SMC
@subject EL = Soneripur civic poll | the civic poll | the polls | the election
@subject LM = Lok Manch | LM | the front
@subject JP = Jan Pragati Dal | JPD | the Dal
@subject NS = Nagrik Samaj | the Samaj | the citizens' group
@subject IND = Independents | independents
@subject VT = Vaishnavi Thorat-Menon | Thorat-Menon | the mayor-elect
@subject BK = Bhaskar Kulavadi | Kulavadi | the outgoing mayor
@subject W17 = Ward 17 (Pipalwadi) | Pipalwadi | Ward 17
@subject RX = Raag Surveys | Raag | the pollster
@fact seats = 98 | seats | SMC | seats in all | 2011 | constant
@fact seats06 = 92 | seats | SMC | seats in all | 2006 | constant
@fact maj = 50 | seats | SMC | seats needed for a majority | 2011 | constant | threshold
@fact jp0 = 31 | seats | JP | seats led | noon | snapshot
@fact lm0 = 36 | seats | LM | seats led | noon | snapshot
@fact ns0 = 9 | seats | NS | seats led | noon | snapshot
@fact lead0 = 82 | seats | SMC | seats with trends known | noon | snapshot
@fact in0 = 6 | seats | IND | seats led | noon | snapshot
@fact lm = 39 | seats | LM | seats won | final | snapshot
@fact jp = 42 | seats | JP | seats won | final | snapshot
@fact ns = 11 | seats | NS | seats won | final | snapshot
@fact ind = 6 | seats | IND | seats won | final | snapshot
@fact jp06 = 28 | seats | JP | seats won | 2006 | snapshot
@fact lm06 = 55 | seats | LM | seats won | 2006 | snapshot
@fact jpg = 14 | seats | JP | seats gained | final | snapshot
@fact coal = 53 | seats | JP | seats together with the citizens' group | final | snapshot
@fact xlm = 45 | seats | LM | seats forecast by the exit poll | 2011-02-17 | snapshot | projected
@fact xjp = 36 | seats | JP | seats forecast by the exit poll | 2011-02-17 | snapshot | projected
@fact xn = 5880 | sample_size | RX | voters questioned | 2011-02-17 | snapshot
@fact el = 1140000 | other | SMC | people on the roll | 2011 | constant
@fact cast = 604200 | votes_cast | EL | votes polled | final | snapshot
@fact to = 53 | turnout | EL | turnout | final | snapshot
@fact to4 = 46.8 | turnout | EL | turnout | 4 pm | snapshot
@fact to06 = 58.3 | turnout | EL | turnout | 2006 | snapshot
@fact cand = 641 | candidates | EL | candidates in the fray | 2011-02-17 | constant
@fact cr = 87 | candidates | EL | candidates with a criminal case pending | 2011-02-17 | constant
@fact jpv = 34.7 | vote_share | JP | share of votes | final | snapshot
@fact lmv = 36.2 | vote_share | LM | share of votes | final | snapshot
@fact w1 = 4417 | vote_count | BK | votes in his ward | final | snapshot
@fact w2 = 4421 | vote_count | NS | votes in Ward 17 | after the recount | snapshot
@fact w3 = 4 | margin | NS | votes ahead in Ward 17 | after the recount | snapshot
@fact w2a = 4409 | vote_count | NS | votes in Ward 17 | first count | snapshot
@fact w1a = 4418 | vote_count | BK | votes in his ward | first count | snapshot
@fact bud = 8600000000 | budget | SMC | budget | 2010-11 | plan
@fact wat = 1350000000 | budget | SMC | money for water pipes | 2010-11 | plan
@fact wats = 482000000 | spending | SMC | money spent on water pipes | to December 2010 | cumulative
@fact wsh = 35.7 | rate | SMC | share of the water money spent | to December 2010 | snapshot
@fact hom = 20000 | units_pledged | JP | flats for slum dwellers | by 2016 | plan | pledged
@fact homl = 25000 | units_pledged | LM | flats for slum dwellers | by 2016 | plan | pledged
@fact built = 3112 | homes | SMC | flats built for slum dwellers | 2006-2011 | cumulative
@fact mv = 55 | votes_cast | VT | votes to become mayor | 2011-03-02 | snapshot
@fact mv2 = 39 | votes_cast | LM | votes for the rival for mayor | 2011-03-02 | snapshot
@fact abs = 4 | other | SMC | members who stayed away | 2011-03-02 | snapshot
@fact pol = 3400 | officers | EL | policemen on duty | 2011-02-17 | constant
@fact m9 = 9 | margin | BK | votes ahead in Ward 17 | first count | snapshot
@fact sp17 = 61000 | spending | NS | money spent in Ward 17 | to polling day | cumulative
@fact wp = 15.7 | rate | SMC | share of the budget for water pipes | 2010-11 | plan
@fact unsp = 64.3 | rate | SMC | share of the water money not spent | to December 2010 | snapshot
@fact wpl = 6 | other | SMC | seats added | 2011 | constant
@fact bks = 60 | seats | BK | seats that he expected for his party | 2011-02-17 | plan | projected
@fact lim = 300000 | spending | EL | spending limit for a candidate | 2011 | constant | threshold
@rel sum lead0 = jp0 + lm0 + ns0 + in0
@rel sum seats = lm + jp + ns + ind
@rel diff jpg = jp - jp06
@rel sum coal = jp + ns
@rel share to = cast / el
@rel diff w3 = w2 - w1
@rel share wsh = wats / wat
@rel sum seats = mv + mv2 + abs
@rel diff m9 = w1a - w2a
@rel share wp = wat / bud
@rel diff wpl = seats - seats06
@race noon = lm0 jp0 ns0 in0
@race end = jp lm ns ind
@race exit = xlm xjp
@race ward-first = w1a w2a
@race ward-re = w2 w1
@race votes = lmv jpv
@trap lm0 lm :: led at noon and won in the end
@trap jp jpv :: most seats, fewer votes than the rival
@trap xjp jp :: exit poll and result
@trap w1a w1 :: first count and recount
@trap to4 to :: at four o'clock and at the close
@trap seats seats06 :: the house was enlarged
@trap coal mv :: the two parties' seats and the votes for mayor
@trap wat wats :: budgeted and spent
@trap hom built :: promised and built
@trap sp17 lim :: what she spent and what she might have spent

@doc v-a-evening | evening paper, city edition | 2011-02-17
Soneripur votes slowly; Raag gives it to Lok Manch

STAFF REPORTER

SONERIPUR: The city went to vote on Thursday in the manner in which it goes to the dentist. By 4 pm the turnout stood at {46.8 per cent|to4|t=By 4 pm|by=State Election Commission officials}, State Election Commission officials said, and it was not expected to get anywhere near the {58.3 per cent|to06|t=2006} of 2006.

There are {641|cand} candidates for {98|seats} wards, {six|wpl} more than last time owing to delimitation. An affidavit study by a college in Tilak Road finds that {87|cr|by=An affidavit study} of the candidates have a criminal case against their name.

{3,400|pol} police personnel were on duty. There was one scuffle, in Pipalwadi, over a chair.

Minutes after polling ended, Raag Surveys released an exit poll done for a television channel. It gives Lok Manch {45|xlm|by=Raag Surveys} seats and the Jan Pragati Dal {36|xjp|^}, which would leave both looking for friends, {50|maj} being the magic figure. The firm said it had spoken to {5,880|xn} voters.

Outgoing mayor Bhaskar Kulavadi (Lok Manch), who is contesting from Ward 17, told this newspaper that he expected "{sixty|bks}, minimum".

Gold Rs 20,640 (per 10 g) · Sensex 18,506.82 · Tomorrow: power cut in Camp, 10 to 2

@doc v-b-tv | news channel, scroll and blog | 2011-02-18
COUNTING DAY LIVE: Neck and neck in Soneripur

12:02 TRENDS AT NOON. Leads are known for {82|lead0|t=NOON} of {98|seats}. Lok Manch {36|lm0|^}, JPD {31|jp0|^}, Nagrik Samaj {9|ns0|^}, Independents {6|in0|^}.

12:20 Remember, leads aren't wins. In about {20|-} wards the gap is under {200|-} votes.

13:45 It's turning. The eastern wards are opening late and they are JPD country.

15:10 DRAMA in Ward 17. Mayor Kulavadi ahead by {nine|m9|t=after the first count} after the first count, {4,418|w1a|^} against {4,409|w2a|^} for schoolteacher Irfana Dastgir of Nagrik Samaj. She asks for a recount.

16:55 RECOUNT OVER. A bundle of postal ballots had been left in the envelope. Dastgir {4,421|w2|t=RECOUNT OVER}, Kulavadi {4,417|w1|^}. The mayor is out by {four|w3}. He has left by the back gate.

17:30 ALL WARDS DECLARED. JPD {42|jp|t=ALL WARDS DECLARED}, Lok Manch {39|lm|^}, Samaj {11|ns|^}, others {6|ind|^}.

17:41 So the pollsters had the parties the wrong way round: their forecast for the Dal was {36|xjp|by=the pollsters}.

Also trending: Actor's dog has 2 lakh followers

@doc v-c-daily | national daily | 2011-02-19
JPD largest in Soneripur with fewer votes

P. R. Achyuthan

The Jan Pragati Dal on Friday emerged as the single largest party in the Soneripur Municipal Corporation. It has won {42|jp} wards, {14|jpg} more than its {28|jp06|t=outgoing house} in the outgoing house, though that house had only {92|seats06|t=outgoing house} members.

Lok Manch slid from {55|lm06} to {39|lm}. It will console itself with the popular vote: {36.2 per cent|lmv} of those who voted pressed its button, and {34.7 per cent|jpv} that of the Dal. The front piles up its votes in the old city, where it doesn't need them.

More than {six lakh|>cast} votes were polled. That is {53 per cent|to} of an electorate of {11.4 lakh|el}, the lowest in {four|-} elections.

Neither can rule alone. Nagrik Samaj, a group of residents' associations, has {11|ns} and is being courted by both. With it the Dal would reach {53|coal}, or {three|-} over what it needs.

Outgoing Mayor Bhaskar Kulavadi lost to a first-time candidate by {four|w3} votes after a recount. He may have been punished for the taps. Of {Rs. 135 crore|wat|t=this year's budget} set aside for water pipelines in this year's budget, the corporation had used {Rs. 48.2 crore|wats|t=till December} till December, about {36 per cent|~wsh}.

Both parties have promised flats to slum dwellers by 2016: the winner {20,000|hom|t=by 2016}, the loser {25,000|homl|^}.

@doc v-d-column | city supplement, Sunday column | 2011-02-27
{Four|w3} votes and a chair

Irfana teacher, as everybody in Pipalwadi calls her, spent {Rs 61,000|sp17|by=she} on her campaign, she says. The limit is {Rs 3 lakh|lim}. Most of it went on tea.

You will have read that she beat the mayor by {four|w3}. You'll not have read that {three|-} of those {four|-} came to my verandah to claim it was them.

People from both camps have been on the phone to her. One offered a committee. The other spoke of housing. "I asked the gentleman how many flats they had put up in the last five years," she said. "He coughed. So I told him. {Three thousand one hundred and twelve|built|t=last five years|by=she|v=3112}. And now they promise {25,000|homl|m=pledged}."

She has a head for this. The civic body's budget is {Rs 860 crore|bud}. She can tell you what share of that goes on pipes ({16 per cent|~wp}), and that nearly {two-thirds|~unsp} of it was lying unspent at Christmas.

The Samaj will decide on Tuesday. It has only {eleven|ns} corporators and wants the standing committee.

@doc v-e-agency | news agency | 2011-03-02
JPD's Thorat-Menon elected Soneripur mayor

Soneripur, Mar 2 (BVS): Vaishnavi Thorat-Menon of the Jan Pragati Dal was today elected mayor of Soneripur with the support of Nagrik Samaj.

She polled {55|mv} votes against {39|mv2} for Sudarshan Paranjothi of Lok Manch. {Four|abs} Independents abstained.

The JPD ({42|jp}) and the Samaj ({11|ns}) have {53|coal} members between them in the {98|seats}-member House; {two|-} Independents also backed her, sources said.

Thorat-Menon, 46, a cardiologist, said her first task would be water, for which {Rs 135 crore|wat|t=the current year} had been provided in the current year. She reiterated the Dal's promise of {20,000|hom|t=within five years|by=She} tenements within five years.

The polls were held on February 17 and saw {53 per cent|to} voting. PTK BVS 1714 NNNN
