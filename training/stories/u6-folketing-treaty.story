@story u6-folketing-treaty
@topic Denmark votes on joining the Nordic Defence Treaty, referendum of September 2033
@subject Y = Yes side | Yes | supporters | the yes camp | treaty backers | Ja
@subject N = No side | No | opponents | the no camp | treaty sceptics | Nej
@subject T = Nordic Defence Treaty | the treaty | the pact | the accord
@subject B = Bornholm | the island
@subject J = Jutland | North Jutland
@subject C = Copenhagen | the capital
@subject V = Voxbarometer | exit poll | the pollster
@subject D = Denmark | the Danes | the country | the electorate | the referendum
@subject P = Signe Thorngaard | Thorngaard | the prime minister
@fact y1 = 50.4 | vote_share | Y | share of the vote | 62% counted | snapshot
@fact n1 = 49.6 | vote_share | N | share of the vote | 62% counted | snapshot
@fact y = 52.3 | vote_share | Y | share of the vote | final | snapshot
@fact n = 47.7 | vote_share | N | share of the vote | final | snapshot
@fact vy = 1649870 | vote_count | Y | votes | final | snapshot
@fact vn = 1504760 | vote_count | N | votes | final | snapshot
@fact vm = 145110 | margin | Y | votes between the sides | final | snapshot
@fact ey = 54 | poll_share | Y | share in the exit poll | 2033-09-25 20:00 | snapshot
@fact en = 46 | poll_share | N | share in the exit poll | 2033-09-25 20:00 | snapshot
@fact em = 2.5 | margin_of_error | V | points of error | 2033-09-25 | constant
@fact es = 7900 | sample_size | V | voters asked | 2033-09-25 | constant
@fact t = 71.6 | turnout | D | share of voters who took part | final | snapshot
@fact t15 = 66.2 | turnout | D | share of voters who took part in the fisheries vote | 2028 | constant
@fact t16 = 38.9 | turnout | D | share of voters who had voted by mid-afternoon | 2033-09-25 16:00 | snapshot
@fact bn = 58.2 | vote_share | N | share of the vote on the island | final | snapshot
@fact by = 41.8 | vote_share | Y | share of the vote on the island | final | snapshot
@fact cy = 61.5 | vote_share | Y | share of the vote in the capital | final | snapshot
@fact jn = 53.1 | vote_share | N | share of the vote in North Jutland | final | snapshot
@fact jy = 46.9 | vote_share | Y | share of the vote in North Jutland | final | snapshot
@fact cost = 4700000000 | budget | T | kroner a year that membership costs | - | plan | projected
@fact tro = 1800 | other | T | soldiers Denmark assigns to the common brigade | - | plan | pledged
@fact c1 = 62 | counted_share | D | share of ballots counted | 2033-09-25 21:15 | snapshot
@fact mp = 4.6 | margin | Y | points between the sides | final | snapshot
@fact mp1 = 0.8 | margin | Y | points between the sides | 62% counted | snapshot
@fact alm = 600 | other | B | soldiers who could be stationed there | - | plan | hypothetical
@rel diff vm = vy - vn
@race final = vy vn
@race count62 = y1 n1
@trap y1 y :: partial count and final result
@trap ey y :: exit poll and final result
@trap t t16 :: turnout by four o'clock and final turnout
@trap t t15 :: another referendum
@trap y cy :: the country and the capital
@rel diff mp = y - n
@rel diff mp1 = y1 - n1

@doc a-flash | wire agency | 2033-09-25
Danes narrowly ahead for Nordic pact in partial count

COPENHAGEN, Sept 25 - Danish voters were leaning towards joining a Nordic defence treaty on Sunday, with {62|c1} percent of ballots tallied, in a referendum much closer than surveys had led its supporters to hope.

The Yes side had {50.4|y1|t=with 62 percent of ballots tallied} percent against {49.6|n1|^} for No. An exit poll by Voxbarometer, released when polling stations closed at 8 p.m., had given Yes {54|ey|t=when polling stations closed|by=Voxbarometer} percent and No {46|en|^}, with a margin of error of {2.5|em|by=Voxbarometer} points.

Votes from Copenhagen, where the treaty is popular, were still coming in.

Under the pact Denmark would assign {1,800|tro} soldiers to a common brigade. The defence ministry puts the cost of membership at {4.7 billion|cost|by=The defence ministry} crowns ($690 million) a year; opponents say it would be double that.

Turnout at 4 p.m. was {38.9|t16|t=at 4 p.m.} percent.

@doc b-broadsheet | broadsheet | 2033-09-26
Denmark says Yes – in a whisper

From our correspondent in Aarhus

By breakfast it was official. Denmark will sign the Nordic Defence Treaty, after {1,649,870|vy|t=By breakfast} of its citizens voted for and {1,504,760|vn|^} against. That is {52.3|y} per cent to {47.7|n}, a lead of a little over {145,000|>vm}: roughly the population of Odense, as a glum No campaigner observed at a school gym here.

Sunday's turnout, at {71.6|t|t=Sunday} per cent, was well up on the {66.2|t15|t=in 2028} who bothered with the fisheries question in 2028.

The map is striking. The capital gave the accord {61.5|cy|s=The capital} per cent. North Jutland went the other way by {53.1|jn|s=North Jutland} to {46.9|jy|s=North Jutland}. And on Bornholm, nearer to Kaliningrad than to Copenhagen, opponents took {58.2|bn|s=Bornholm}. "We're where the bombs would land," said Jens-Ole Kjærsgaard, a smokehouse owner. "So we thought it over."

The prime minister, Signe Thorngaard, was all smiles. It had looked otherwise at nine, when with under two-thirds of the vote in hand the yes camp had a mere {50.4|y1|t=at nine}.

Related: What the treaty says, in 12 charts ● Subscribe for 39 kr. a month

@doc c-local | island paper | 2033-09-26
BORNHOLM VOTES NO, AND IS OVERRULED
By Pernille Dam-Ipsen – pdi@oestersoeposten.example

It was No from Hammeren to Dueodde. When the last of the island's polling places had reported at ten past ten, {58.2|bn} percent of us had turned the defence treaty down. Only {41.8|by} were in favour.

It helped little. In the whole of Denmark, the Ja side ended on {53.2|!y} percent.

"The exit poll said {54|ey|by=The exit poll}, so it could have been worse," said Kirsten Munk of the Folk Movement. Voxbarometer asked {7,900|es} voters on their way out. Not one of them on Bornholm, the company confirms.

Mayor Torben Juul fears for the herring quota and, above all, for the quiet. Of the {1,800|tro} soldiers that Denmark puts at the disposal of the new brigade some {600|~alm} could be stationed at Almegård. "That'd be one in every sixty people here."

Participation across the country came to {71.6|t} percent. The island's own figure isn't ready.

HIGH WATER Rønne 07.12 / 19.40 · FERRY on time · Saturday's lotto: 3 8 19 22 30 31 36

@doc d-business | business newsletter | 2033-09-26
MORNING KRONE | Monday
**Treaty: the bill**

Good morning. Voters have approved the Nordic pact by {4.6|mp} percentage points, on a turnout of {76.1|!t} percent. Markets shrugged: the krone is pegged, after all.

→ *What it costs.* {DKK 47 billion|!cost|by=the ministry} a year, if you go by the ministry. That is a bit more than the state takes in from car registration.
→ *Who's glad.* Shipyards at Frederikshavn and the makers of radio masts. Nordsø Systems gained 6.4% in Friday trading on the exit polls of its own bank.
→ *Who isn't.* North Jutland, where No had {53.1|jn}. And Bornholm ({58|bn|round}).
→ *How close was it?* With {62|c1} percent of slips counted, the gap was {0.8|mp1|t=With 62 percent of slips counted} points. At the end it was about {145,000|~vm} votes. 

One correction to Friday's letter: the exit poll's sample was {7,900|es}, not 9,700.

Yours, Malthe
