@story yb-torrasay-buyout
@topic Hebridean island votes to buy its estate: two community ballots, a crofters' ballot, the money and the first board
@subject I = Torrasay | the island | islanders
@subject Y = For the buyout | those for buying
@subject N = Against the buyout | those against buying
@subject CY = Crofters for the buyout
@subject CN = Crofters against the buyout
@subject T = Torrasay Trust | the trust
@subject LF = Land Fund | the fund
@subject E = the estate | estate
@subject M = Morag MacSween | MacSween | the postmistress
@subject K = Kwame Boateng | Boateng
@subject A = Archie Gillies | Gillies
@fact el = 214 | other | I | residents with a vote | second ballot | constant
@fact pop = 248 | other | I | inhabitants | 2036 | snapshot
@fact v = 184 | votes_cast | I | ballots cast | second ballot | snapshot
@fact to = 86 | turnout | I | turnout | second ballot | snapshot
@fact y = 121 | vote_count | Y | votes on the buyout | second ballot | snapshot
@fact n = 61 | vote_count | N | votes on the buyout | second ballot | snapshot
@fact s = 2 | vote_count | I | spoilt ballots | second ballot | snapshot
@fact m = 60 | margin | Y | lead in votes on the buyout | second ballot | snapshot
@fact yp = 66.5 | vote_share | Y | share of valid votes | second ballot | snapshot
@fact y0 = 92 | vote_count | Y | votes on the buyout | first ballot | snapshot
@fact n0 = 88 | vote_count | N | votes on the buyout | first ballot | snapshot
@fact m0 = 4 | margin | Y | lead in votes on the buyout | first ballot | snapshot
@fact cy = 39 | vote_count | CY | crofters' votes on the buyout | second ballot | snapshot
@fact cn = 19 | vote_count | CN | crofters' votes on the buyout | second ballot | snapshot
@fact cv = 58 | votes_cast | I | crofters' ballots cast | second ballot | snapshot
@fact cr = 63 | other | I | crofts | - | constant
@fact hf = 50 | other | I | turnout needed | - | constant | threshold
@fact pr = 3850000 | price | E | pounds asked for the estate | 2037 | plan
@fact pr0 = 2900000 | price | E | pounds asked for the estate | 2031 | plan
@fact lf = 2700000 | fundraising | T | pounds from the Land Fund | 2037 | plan | pledged
@fact cf = 410000 | fundraising | T | pounds from the public appeal | March 2037 | cumulative
@fact ln = 740000 | other | T | pounds to be borrowed | 2037 | plan
@fact do = 6200 | other | T | people who gave to the appeal | March 2037 | cumulative
@fact ac = 11400 | area | E | acres | - | constant
@fact de = 900 | other | E | deer | - | constant
@fact wt = 290000 | revenue | T | pounds a year from wind turbines | 2039 | plan | projected
@fact wn = 3 | other | T | wind turbines | 2039 | plan
@fact ca = 14 | candidates | T | candidates for the board | May 2037 | constant
@fact bs = 9 | seats | T | board seats | - | constant
@fact bm = 131 | vote_count | M | votes for the board | May 2037 | snapshot
@fact bk = 84 | vote_count | K | votes for the board | May 2037 | snapshot
@fact ba = 82 | vote_count | A | votes for the board | May 2037 | snapshot
@fact bd = 2 | margin | K | lead over the first candidate not elected | May 2037 | snapshot
@fact bv = 163 | votes_cast | T | ballots for the board | May 2037 | snapshot
@fact ho = 12 | homes | T | homes to be built | 2041 | plan | pledged
@fact sc = 17 | enrolment | I | pupils at the school | 2037 | snapshot
@fact ow = 41 | duration | E | years under the present owner | 2037 | constant
@fact vis = 9400 | crowd | I | visitors a year | 2036 | cumulative
@fact yr = 6 | duration | I | years between the ballots | - | constant
@rel share to = v / el
@rel sum v = y + n + s
@rel diff m = y - n
@rel diff m0 = y0 - n0
@rel sum cv = cy + cn
@rel sum pr = lf + cf + ln
@rel diff bd = bk - ba
@race ballot = y n
@race first = y0 n0
@race crofters = cy cn
@race board = bm bk ba
@trap y y0 :: two ballots
@trap m m0 :: two leads
@trap n cr :: sixty-odd votes and sixty-odd crofts
@trap y bm :: a ballot on land and one on people
@trap v bv :: two turnouts of the same place
@trap pr pr0 :: the price six years apart
@trap lf pr :: a grant and the whole price
@trap el pop :: voters and inhabitants
@trap cy y :: crofters among all voters
@trap ca bs :: candidates and seats
@trap m cv :: sixty and fifty-eight

@doc a-blog | live blog of Gaelic radio (English) | 2037-04-03
Torrasay buyout ballot: from the hall

7.00pm The box is closed. Of {214|el} who could vote, {184|v} have, and that's {86 per cent|to}; it only had to be {half|hf|v=50}.

7.40pm There are two counts. Crofters first, who need a majority of their own: {39|cy} for, {19|cn} against. {Fifty-eight|cv} voting out of {63|cr} crofts.

8.05pm And everybody: {121|y|t=8.05pm} for, {61|n|^} against, {two|s|^} spoilt.

8.06pm Six years ago it was {92|y0|t=Six years ago} to {88|n0|^} and the laird said that {four|m0} was no mandate and took it off the market. He's said nothing tonight.

8.15pm Someone's brought a cow.

@doc b-wire | wire agency | 2037-04-04
Scottish island votes to buy itself for {£3.85m|pr}

The residents of the Hebridean island of Torrasay have voted by {121|y} to {61|n} to buy the {11,400|ac}-acre estate on which they live.

The price is {£3.85m|pr}. The Scottish Land Fund has pledged {£2.7m|lf}, and an appeal had raised {£410,000|cf|t=by March} by March from {6,200|do} people. The Torrasay Trust will borrow {£740,000|ln}.

The island, which has {248|pop} inhabitants and a school with {17|sc} pupils, has belonged to the same owner for {41|ow} years. An earlier attempt failed in 2031, when the asking price was {£2.9m|pr0|t=in 2031}.

The trust hopes to earn {£290,000|wt} a year from {three|wn} wind turbines.

@doc c-feature | broadsheet magazine | 2037-04-25
The postmistress and the price of {900|de} deer

By Iseabail Oduya

Morag MacSween has sold stamps on Torrasay since she was nineteen, and has the ballot papers, counted, in the safe with the postal orders. "{Sixty|m}," she says. "Last time it was {four|m0|t=Last time}."

What changed? People died, she says, and people came. In 2031 there were {88|n0|t=In 2031} against; now there are {61|n|t=now}. A man who'd argued in the shop for a week that they'd never manage the piers voted yes, and told her because he couldn't tell his wife.

Two-thirds, {66.5 per cent|yp}, is what the trust puts on its leaflets. It likes to add that among the crofters it was two-thirds as well.

The estate came to {£2.9m|pr0|t=six years ago} six years ago and {£3.85m|pr|t=now} now, deer included. There are {12|ho} houses to be built, says the plan, and {9,400|vis} visitors a year to be got off at a pier. I asked the laird's factor what he'd advise. "Count the deer," he said.

@doc d-local | island newsletter | 2037-05-30
THE TORRASAY TIDE, No. 212

BOARD ELECTION. {14|ca} stood for {nine|bs} places. {163|bv} voted. Top was Morag MacSween with {131|bm}. Ninth and last in was Kwame Boateng, {84|bk}; tenth and out, by {two|bd}, Archie Gillies, {82|ba}, who has asked that it be recorded that he was at the lambing.

MONEY. The Land Fund's {£2.7m|lf} is confirmed in writing. The loan of {£740,000|ln} is for 20 years.

TURBINES. Site visit Tuesday. {Three|wn} of them. Bring boots.

LOST. One cow, since the night of the count.

@doc e-column | national weekly, comment | 2037-06-06
Who owns the wind on Torrasay?

It's {six|yr} years since they first tried, and in that time land has gone up by a third and idealism by rather more. {184|v} people have decided, {121|y} of them, that they can run {11,400|ac} acres better than a man in Surrey. I hope so.

Observe the arithmetic. Of the price, {£2.7m|lf} is yours and mine. The appeal's {£410,000|cf} came from {6,200|do} donors, that's twenty-five times the number of people who live there. The islanders' own risk is the {£740,000|ln}, to be paid off by {£290,000|wt} a year that hasn't blown yet.

Fewer voted for a board, {163|bv}, than for the buyout. It's always easier to own than to run. Still, when a factor tells you to count the deer, there are {900|de} of them, it's time somebody else did the counting.
