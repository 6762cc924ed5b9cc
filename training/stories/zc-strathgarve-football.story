@story zc-strathgarve-football
@topic Annual accounts of a Scottish football club: loss, wages and a loan from the chairman
@subject C = Strathgarve Thistle | Thistle | the Jags of the North | the club
@subject H = Murdo Heddle | Heddle | the chairman
@subject F = Thistle Forever | the supporters' trust | the fans' group
@fact rev = 9400000 | revenue | C | pounds of turnover | year to May 2034 | cumulative
@fact rev0 = 11800000 | revenue | C | pounds of turnover | year to May 2033 | cumulative
@fact loss = 3100000 | profit | C | pounds lost before tax | year to May 2034 | cumulative
@fact loss0 = 640000 | profit | C | pounds lost before tax | year to May 2033 | cumulative
@fact w = 7300000 | spending | C | pounds spent on wages | year to May 2034 | cumulative
@fact wr = 77.7 | rate | C | wages as a percentage of turnover | year to May 2034 | snapshot
@fact st = 143 | jobs | C | people employed including players | May 2034 | snapshot
@fact pl = 38 | jobs | C | players and coaches employed | May 2034 | snapshot
@fact loan = 2250000 | other | H | pounds lent to the club | May 2034 | cumulative
@fact loan2 = 1000000 | other | H | pounds more that he will lend | - | plan | pledged
@fact tr = 850000 | revenue | C | pounds received for transferred players | year to May 2034 | cumulative
@fact st2 = 5210 | crowd | C | average home attendance | season 2033-34 | snapshot
@fact st20 = 6870 | crowd | C | average home attendance | season 2032-33 | snapshot
@fact cap = 8944 | other | C | seats in the stadium | - | constant
@fact tix = 3350 | other | C | season tickets sold | September 2034 | cumulative
@fact mem = 1460 | other | F | members of the trust | - | snapshot
@fact sh = 12.5 | other | F | percent of the shares held | - | constant
@fact hsh = 63 | other | H | percent of the shares held | - | constant
@trap loss loss0 :: last year's loss
@trap loan loan2 :: lent against promised
@trap st pl :: all staff against the football side
@trap sh hsh :: two shareholders
@trap rev tr :: transfers are booked apart
@rel share wr = w / rev
@race holders = sh hsh

@doc pressassoc | wire agency | 2034-11-06
Relegated Thistle's loss grows to {£3.1|loss|x=1000000} million

Strathgarve Thistle lost {£3.1 million|loss|t=in the year to the end of May|by=accounts published on Monday} before tax in the year to the end of May, accounts published on Monday show, as relegation from the top flight cut turnover to {£9.4 million|rev|^}.

The Highland club had lost {£640,000|loss0|t=the year before} on income of {£11.8 million|rev0|^} the year before.

Wages came to {£7.3 million|w|t=in the year to the end of May}, or {78 per cent|wr} of turnover, and the club employed {143|st} people, {38|pl} of them players and coaches. Chairman Murdo Heddle, who owns {63 per cent|hsh} of the shares, had lent {£2.25 million|loan|t=at the balance sheet date} at the balance sheet date.

Average attendance fell from {6,870|st20} to {5,210|st2}. The sale of players, which is accounted for separately, brought in {£850,000|tr}.

@doc gazette | local weekly newspaper | 2034-11-09
'I am not a bank': Heddle digs deep again

CHAIRMAN Murdo Heddle told a packed Station Hotel on Tuesday that he would put another {£1m|loan2|v=1000000|by=Murdo Heddle} into Thistle by the New Year, but that it would be the last.

"I'm no a bank," said the haulier, 71, to a mix of groans and applause. "There's {£2.25m|loan} of mine in there already. My wife kens the figure better than I do."

The books make grim reading. The club was {£3.1m|loss|t=for the year to May} in the red for the year to May, when a year earlier it was {£460,000|!loss0|t=a year earlier}. Of every pound that comes in, {78|wr|round} pence goes out again in pay.

Thistle Forever, whose {1,460|mem} members own {an eighth|sh} ({12.5%|sh}) of the club, asked why {38|pl} football staff were needed in a division where most sides train in the evening. Heddle replied that {eleven|-} contracts run out in the summer.

There was some cheer. {3,350|tix|t=since the summer|by=the ticket office} season tickets have gone since the summer, according to the ticket office, and the average gate last season, {5,210|st2|t=last season}, was still the best outside the top league. Mind you, the ground holds {8,944|cap}.

The AGM is on December 4 in the Ross Suite (doors {6.30|-}pm). Bring your card.

PICTURED: {three|-} generations of the Macrae family at the meeting. Photo {2|-} of {9|-}

@doc ledgerblog | football finance blog | 2034-11-12
Strathgarve Thistle 2033/34: the cliff edge, in numbers

Every autumn I read accounts so that you do not have to. This week, the Jags of the North.

Turnover: down from {£11.8m|rev0} to {£9.4m|rev|t=2033/34}. You would expect worse; television money alone halved. The parachute payment softened the landing.

Wages: {£7.3m|w}. Wage ratio {87%|!wr}. Anything over {70%|-} and I reach for the smelling salts.

Bottom line: a pre-tax loss of {£3.1m|loss}, nearly {five times|-} the {£0.64m|loss0} of the year before. Without the {£850k|tr} from selling the young left back to Belgium it would have been {£3.95m|-}.

Who pays? The owner. Murdo Heddle's loans, interest free, stand at {£2.25m|loan|t=at the end of May} at the end of May. He has since promised {another million|loan2|v=1000000}. With {36%|!hsh} of the equity he cannot easily walk away, and the trust, with {12.5%|sh}, cannot make him.

Crowds: {5,210|st2} on average in an {8,900|~cap}-seat ground, a fall of {1,660|-}. That is the number I would lose sleep over.

Next week: Ayr valley rivals and their {£4|-}m hole. {27|-} comments.
