@story l1-chandrikapur-corporation
@topic Chandrikapur Municipal Corporation election, India, 1997
@subject J = Jan Vikas Morcha | JVM | the Morcha
@subject N = Nagar Sangharsh Dal | NSD | the Dal
@subject P = Pragati Party | Pragati | the ruling party | outgoing ruling party
@subject I = independents | rebels
@subject C = Chandrikapur Municipal Corporation | the corporation | the civic body | Chandrikapur
@subject Y = Yashodhara Pendse | Pendse | Mrs Pendse | the mayoral candidate
@fact tot = 78 | seats | C | wards | 1997 | constant
@fact maj = 40 | seats | C | seats for a majority | - | constant | threshold
@fact jl = 19 | seats | J | wards led | 1997-02-26 noon
@fact nl = 14 | seats | N | wards led | 1997-02-26 noon
@fact pl = 11 | seats | P | wards led | 1997-02-26 noon
@fact jw = 33 | seats | J | seats won | final
@fact nw = 21 | seats | N | seats won | final
@fact pw = 15 | seats | P | seats won | final
@fact iw = 9 | seats | I | seats won | final
@fact p92 = 46 | seats | P | seats won | 1992
@fact j92 = 12 | seats | J | seats won | 1992
@fact turn = 54.3 | turnout | C | percent of electors who polled | 1997
@fact t92 = 61.0 | turnout | C | percent of electors who polled | 1992
@fact el = 812000 | other | C | registered electors | 1997 | constant
@fact cand = 517 | candidates | C | candidates in all wards | 1997 | constant
@fact wc = 118 | candidates | C | women candidates | 1997 | constant
@fact wr = 26 | seats | C | wards reserved for women | 1997 | constant
@fact ym = 42 | vote_count | Y | votes in the election for mayor | 1997-03-10
@fact nm = 36 | vote_count | N | votes in the election for mayor | 1997-03-10
@fact ymg = 211 | margin | Y | votes between winner and runner-up in her ward | final
@fact tax = 31 | rate | C | percent of house tax collected | 1996-97
@fact deb = 460000000 | budget | C | rupees owed to the state electricity board | 1997
@fact tap = 45 | duration | C | minutes of water a day | 1997 | constant
@fact ptap = 120 | duration | J | minutes of water a day | by 1999 | plan | pledged
@rel sum tot = jw + nw + pw + iw
@rel sum tot = ym + nm
@race leads = jl nl pl
@race seats = jw nw pw iw
@trap jl jw :: leads at noon and seats won
@trap jw ym :: seats and votes in the mayoral ballot
@trap jw maj :: the largest party is short of a majority
@trap turn t92 :: two elections
@trap wc wr :: women standing and wards kept for women

@doc a-agency | news agency, first lead | 1997-02-26
JVM ahead in Chandrikapur civic polls

Chandrikapur, Feb 26 (NPA): The Jan Vikas Morcha was leading in {19|jl|t=at noon} of the {78|tot} wards here at noon as counting of votes polled on Sunday was taken up at three centres.

The Nagar Sangharsh Dal was ahead in {14|nl|^} and the outgoing ruling party, Pragati, in {11|pl|^}. Trends from the rest were awaited.

Any party needs {40|maj} seats to install its Mayor. In 1992 Pragati had bagged {46|p92|t=In 1992} and the Morcha a mere {12|j92|^}.

The poll percentage was {54.3|turn}, compared with {61|t92|t=five years ago} five years ago. As many as {517|cand} candidates, including {118|wc} women, are in the fray. Women have {26|wr} wards reserved for them.

Section {144|-} was in force within {200|-} metres of the centres.

@doc b-daily | English daily | 1997-02-27
Morcha tops, majority eludes it

From Our Correspondent
CHANDRIKAPUR, Feb. 26

The voters of the lake city today humbled the party that gave them {45|tap} minutes of water a day, and then declined to say who should give them more.

With all results in, the Jan Vikas Morcha has {33|jw|t=With all results in} corporators, {seven|-} short of what is needed. The Dal finished with {21|nw|^}. Pragati, which had {46|p92|s=Pragati} in the last house, has been cut to {15|pw|^}. The remaining {nine|iw|^} are independents, {five|-} of them Pragati rebels.

The Morcha's face, Mrs Yashodhara Pendse, scraped home from Ward {31|-} by {211|ymg} votes after two recounts. She declined to say with whom she would talk. "With plumbers first," she remarked. Her manifesto promises {two hours|ptap|v=120|by=Her manifesto} of supply by 1999.

The new house inherits an empty till. Barely {31|tax} per cent of house tax has been realised this year, and the Electricity Board is owed Rs {46|deb|x=10000000} crore.

WEATHER: Max {34.2|-}, Min {18.6|-}. Humidity {41|-} per cent.

@doc c-magazine | fortnightly magazine | 1997-03-05
City notes: The importance of being {nine|iw}

In a chamber of {78|tot}, {nine|-} is not a large number. It is, this fortnight, the only one.

Mrs Pendse's {33|jw|s=Mrs Pendse} need {seven|-} more. The Dal's {21|nw} and Pragati's {15|pw} together make {36|-}, and so they need {four|-}. Between the two stand {nine|iw} gentlemen, {one|-} of them a wrestler, who till last month could not get a park bench named after them.

They were elected by {54.3|turn} per cent of {8.12|el|x=100000} lakh electors. There is a hotel on the Panchvati road where the rooms have been taken until the 10th.

The house the winners will sit in has {31|-} broken chairs, a colleague counted. It owes the Electricity Board Rs {46|deb|x=10000000} crore, for which the lights may go out before the vote.

@doc d-mayor | English daily | 1997-03-11
Pendse is first woman Mayor of Chandrikapur

CHANDRIKAPUR, March 10: With all {nine|iw} independents on her side, Mrs Yashodhara Pendse of the Jan Vikas Morcha was today elected Mayor, polling {42|ym|t=today} votes to {36|nm|^} for the candidate whom the Nagar Sangharsh Dal and Pragati had put up together.

Her own party has {33|jw|s=Her own party} seats in the {78|tot}-member civic body.

In her reply the new Mayor said she would recover house tax, of which no more than {31|tax} per cent had come in, and repeated that {two hours|ptap|v=120|by=the new Mayor} of water would reach each ward "before my term ends." Residents now get {45|tap|t=now} minutes.

The wrestler, Mr Bhairu Pahalwan, will be Deputy.
