@story yf-finnmark-slowherd
@topic A slow-television broadcast of a reindeer migration in Norway: viewers, animals, a river crossing and what it cost
@subject S = Slow broadcast Flytting | Flytting | the broadcast | the programme
@subject B = Broadcaster Nordkanalen | Nordkanalen | the channel
@subject H = Herd of the Guovža family | the herd | the reindeer | Guovža herd
@subject M = Mikkel Guovža | Guovža | the herder
@subject R = River Stuorrajohka | the river | Stuorrajohka
@subject C = Camera crew | the crew | technicians
@subject V = Viewers | the audience
@subject F = Reindeer board | the board
@subject P = Petition for silence | complainers
@fact hrs = 168 | duration | S | hours on air | 30 April 2034 | constant
@fact hrsp = 150 | duration | S | hours on air | programme | plan
@fact ext = 18 | duration | S | hours more than planned | 30 April 2034 | constant
@fact an = 2140 | other | H | animals that set out | 23 April 2034 | snapshot
@fact arr = 2097 | other | H | animals that arrived | 1 May 2034 | snapshot
@fact lost = 43 | other | H | animals lost on the way | 1 May 2034 | cumulative
@fact drow = 12 | deaths | H | animals drowned | 28 April 2034 | constant
@fact calf = 61 | other | H | calves born on the way | 1 May 2034 | cumulative
@fact km = 96 | distance | H | kilometres of the way | - | constant
@fact kmd = 12 | distance | H | kilometres a day | 2034 | snapshot
@fact day = 8 | duration | H | days on the way | 2034 | constant
@fact peak = 1120000 | crowd | V | viewers at the same time | 28 April 2034 | constant
@fact avg = 214000 | crowd | V | viewers on average | 30 April 2034 | snapshot
@fact reach = 2600000 | crowd | V | people who looked in | 30 April 2034 | cumulative
@fact rpc = 46 | rate | V | share of the country that looked in | 30 April 2034 | snapshot
@fact share = 71 | rate | V | share of viewers at the crossing | 28 April 2034 | snapshot
@fact night = 38000 | crowd | V | viewers at four in the morning | 30 April 2034 | snapshot
@fact cost = 13500000 | budget | B | kroner of cost | 2034 | constant
@fact cost0 = 9000000 | budget | B | kroner of cost | 2033 | plan
@fact over = 50 | rate | B | overrun | 2034 | snapshot
@fact crew = 32 | jobs | C | people | April 2034 | snapshot
@fact cam = 14 | other | C | cameras | April 2034 | snapshot
@fact colr = 6 | other | C | cameras on collars | April 2034 | snapshot
@fact dro = 3 | other | C | drones | April 2034 | snapshot
@fact sled = 11 | other | C | snowmobiles | April 2034 | snapshot
@fact temp = 24 | temperature | S | degrees below zero | 24 April 2034 | snapshot
@fact wid = 180 | distance | R | metres across | - | constant
@fact cross = 47 | duration | R | minutes of crossing | 28 April 2034 | constant
@fact wait = 19 | duration | R | hours of waiting at the river | 28 April 2034 | constant
@fact mage = 63 | age | M | age | - | snapshot
@fact mfee = 400000 | price | M | kroner paid by the channel | 2034 | constant
@fact pred = 17 | other | F | animals taken by predators | May 2034 | snapshot
@fact comp = 119000 | damages | F | kroner paid for animals taken by predators | June 2034 | snapshot
@fact per = 7000 | price | F | kroner for an animal | 2034 | constant
@fact cmpl = 86 | other | P | complaints | May 2034 | cumulative
@fact words = 340 | other | S | words spoken in the broadcast | 30 April 2034 | cumulative
@fact joik = 5 | other | S | songs | 30 April 2034 | cumulative
@fact ctry = 19 | other | S | countries that took it | 2034 | snapshot
@fact sold = 5400000 | revenue | B | kroner from sales abroad | June 2034 | cumulative
@fact spc = 40 | other | B | share of the cost earned by sales abroad | June 2034 | snapshot
@fact herds = 3 | other | F | households that share the herd | 2034 | snapshot
@fact sock = 8200 | other | B | pairs of knitted socks sent in | June 2034 | cumulative
@fact bar = 22 | other | B | minutes without picture | 26 April 2034 | constant
@fact pop = 5650000 | other | V | inhabitants of the country | 2034 | snapshot
@trap hrs hrsp :: broadcast and planned
@trap an arr :: set out and arrived
@trap lost drow :: lost and drowned
@trap drow kmd :: twelve animals and twelve kilometres
@trap peak avg :: at the same time and on average
@trap avg reach :: average and all who looked in
@trap rpc share :: of the country and of those watching
@trap cost cost0 :: bill and plan
@trap cam colr :: all cameras and those on collars
@trap cross wait :: the crossing and the waiting
@trap pred lost :: taken by predators and lost in all
@rel diff ext = hrs - hrsp
@rel diff lost = an - arr
@rel product km = kmd * day
@rel change over = cost0 -> cost
@rel product comp = pred * per
@rel share spc = sold / cost
@rel share rpc = reach / pop

@doc nordkanalen-release | broadcaster's press release | 2034-05-02
{2.6 million|reach} walked with us: Flytting is over

On Sunday at 21.00, after {168|hrs} hours without a break, Nordkanalen ended its broadcast of the spring migration of the Guovža herd. {150|hrsp} hours had been planned; the reindeer needed {18|ext} more.

{2.6 million|reach} people, {46%|rpc} of the country's {5.65 million|pop}, looked in. The average was {214,000|avg}. At the crossing of the Stuorrajohka on Friday {1.12 million|peak|t=on Friday} were watching at the same time, a share of {71%|share}. At four in the morning there were never fewer than {38,000|night}.

{340|words} words were spoken. {Five|joik} songs were sung.

The migration took {eight|day} days. It cost {13.5 million|cost} kroner, {50%|over} more than the {9 million|cost0} planned. A crew of {32|crew} worked with {14|cam} cameras, {six|colr} of them on collars, {three|dro} drones and {11|sled} snowmobiles.

{19|ctry} countries have taken the programme. {8,200|sock|t=to date} pairs of socks, knitted by viewers for the crew, have arrived to date. Thank you. Please stop.

@doc finnmark-paper | regional newspaper | 2034-04-29
{Twelve|drow} didn't come up

They'd stood at the river for {nineteen|wait} hours. It's {180|wid} metres across there and the ice was going. Then the old cow with one antler went in, and the others after her, {forty-seven|cross} minutes, a moving island of horn.

{Twelve|drow} were drowned. The camera on a collar showed it for {two|-} seconds before somebody in a bus cut to the sky.

"It's a river," said Mikkel Guovža, {63|mage}. "You did not think it was a bathtub?"

{2,140|an|t=last Sunday} animals set out last Sunday, on a way of {96|km} kilometres, which they do at about {12|kmd} a day. On Monday night it was minus {24|temp|t=On Monday night}. {48|-} calves have been born so far.

The herd belongs to {three|herds} households. The channel's paying {400,000|mfee} kroner.

Skuterføre: middels. Rypejakt s. {11|-}

@doc oslo-daily | national daily | 2034-05-06
Half the country, half as dear again

It was to cost {nine million|cost0|t=planned} kroner, planned, and it cost {15.3|!cost|x=1000000} million. "The reindeer don't have a budget," says project manager Tiril Aasen-Yusuf.

But {5.4 million|sold|t=by the end of June} will have come back from abroad by the end of June, she reckons, or {40 per cent|spc}.

{1.12 million|peak} saw the crossing. They also saw an animal go under, and {186|!cmpl} of them complained. Most of the others knitted.

{2,097|arr|t=on Monday} animals reached the coast on Monday, with {61|calf} calves at heel. {43|lost} were lost, of which the river took {twelve|drow}.

On the Wednesday there was no picture for {22|bar} minutes. The viewing figures went up.

Været: {9|-}°, regn • Brann {3|-}–{1|-} Odd

@doc board-note | reindeer board notice | 2034-06-14
Reindeer board: losses in the spring migration, Guovža

Set out: {2,140|an}. Arrived: {2,097|arr}. Lost: {43|lost}; of these drowned {12|drow}, taken by wolverine or eagle {17|pred}, other or unknown {14|-}.

For animals taken by predators {7,000|per} kroner each is paid, in all {119,000|comp} kroner. Drowned animals aren't compensated.

Calves born on the way: {61|calf}.

The presence of the television crew ({32|crew} persons, {11|sled} snowmobiles) had, in the board's opinion, no influence on losses. The herd rested for {19|wait} hours at the river, as in 2029.

{86|cmpl} complaints addressed to the channel were forwarded to us. We don't regulate rivers.

@doc slow-column | culture column | 2034-05-10
What happens next

By Runa Ekeland-Boateng

Nothing. It's what I told my husband, who came in at two in the morning and asked. Then a reindeer turned its head.

I watched some {sixty|-} of the {168|hrs} hours. I've a job. You get to know them: one-antler; the fat one; the one who always stops to look into the collar of the one behind. You hear the feet. {2,400|!an} animals and each of them clicks.

In all that time {340|words} words were said. I wrote down the best: "Wait."

And on the Friday they crossed, for {47|cross} minutes, with {71|share} in a hundred television sets looking on, and I held my breath, and so did, I'm told, {1.12 million|peak} others. {Twelve|drow} went under. It wasn't cruel. It was April.

Since it ended I've been looking out of the window. The traffic has no plot at all.
