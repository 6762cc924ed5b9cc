@story u7-kseries-streams
@topic A South Korean streaming series: viewing figures, cost and actors' pay
@subject T = The Tidewater Clerk | Tidewater Clerk | the series | the show | the drama
@subject M = Moonhare | the platform | the streamer
@subject H = Hangang Stream | Hangang | its domestic rival
@subject P = Studio Naru | the studio | the producer
@subject L = Bae Seo-rin | Bae | the lead
@subject Y = Yoo Tae-gyeom | Yoo
@subject K = Broadcasting Actors Guild | the guild | the union
@fact v1 = 18600000 | other | T | views | first week | cumulative
@fact v4 = 71300000 | other | T | views | first four weeks | cumulative
@fact h4 = 642000000 | other | T | hours watched | first four weeks | cumulative
@fact vk = 3900000 | other | T | views at home | first four weeks | cumulative
@fact vh = 5200000 | other | H | views of its own hit at home | first four weeks | cumulative
@fact le = 9 | duration | T | hours that it lasts | - | constant
@fact ep = 10 | other | T | episodes | 2034 | constant
@fact ct = 92 | other | M | countries where it was among the ten most watched | 2034-03 | snapshot
@fact c1 = 41 | other | M | countries where it was the most watched | 2034-03 | snapshot
@fact bu = 34000000000 | budget | T | won that it cost to make | 2034 | constant
@fact be = 3400000000 | budget | T | won that an episode cost to make | 2034 | constant
@fact pl = 500000000 | other | L | won paid for an episode | 2034 | constant
@fact py = 320000000 | other | Y | won paid for an episode | 2034 | constant
@fact pe = 90000 | other | K | won paid a day to an extra | 2034 | snapshot
@fact pw = 130000 | other | K | won a day wanted for an extra | 2034-04 | plan | threshold
@fact ex = 1640 | jobs | T | extras who worked on it | 2033 | constant
@fact sub = 8900000 | other | M | subscribers in South Korea | 2034-03 | snapshot
@fact subp = 7700000 | other | M | subscribers in South Korea | 2033-12 | snapshot
@fact shu = 14 | rate | P | percent rise of the share price | 2034-03-18 | constant
@fact s2 = 48000000000 | budget | T | won for a second season | 2035 | plan | projected
@fact age = 31 | age | L | age in years | 2034 | constant
@rel product bu = be * ep
@trap v1 v4 :: one week and four weeks
@trap v4 h4 :: views and hours
@trap vk v4 :: at home and in the world
@trap be bu :: an episode and the season
@trap pe pw :: paid and wanted
@trap bu s2 :: first and second season

@doc a-release | press release | 2034-03-18
'The Tidewater Clerk' is Moonhare's most watched Korean original

SEOUL — In its first four weeks "The Tidewater Clerk" drew {71.3 million|v4|t=In its first four weeks} views, Moonhare announced today, making it the most watched Korean title in the history of the platform. It reached the Top {10|-} in {92|ct} countries and No. {1|-} in {41|c1} of them.

Views are calculated by dividing the {642 million|h4} hours watched by the series' running time of {nine|le} hours.

"When we read Studio Naru's script about a customs clerk in 1920s Mokpo, we never doubted it would travel," said Moonhare's head of Korea, Angela Noh-Brandt.

All {ten|ep} episodes are available now. A decision about a second season will be announced in due course.

@doc b-business | business daily | 2034-03-19
Studio Naru soars, but who keeps the money?

By Gil Min-u

Studio Naru closed {14%|shu|t=yesterday} higher yesterday after Moonhare released figures for the Mokpo customs drama. The platform counts {71.3 million|v4|t=after four weeks} views after four weeks, of which the first week alone brought {18.6 million|v1}.

The producer, however, will see little of it. The show was made for {34 billion|bu} won, {3.4 billion|be} an episode, under a cost-plus contract that leaves the rights with the streamer. {A quarter|-} of the budget went on the harbour, which was built twice, after a typhoon.

Moonhare has {8.9 million|sub|t=now} subscribers in Korea now, {1.2 million|-} more than the {7.7 million|subp|t=at the end of last year} it had at the end of last year. Hangang Stream, its domestic rival, is close behind, and at home it wins: its police comedy "Two Sheriffs of Jeju" had {5.2 million|vh|t=over the same period} views over the same period, against {3.9 million|vk} for the Mokpo clerk.

A sequel, should it come, would cost some {48 billion|~s2|by=according to two people briefed on the talks}, according to two people briefed on the talks.

@doc c-tabloid | entertainment site | 2034-03-21
5 THINGS WE LEARNED ABOUT BAE SEO-RIN'S PAY CHEQUE

by k-stan desk ✨ 12.4K likes 308 comments

1. She's {31|age} and she earns more in an hour than your landlord. {500 million|pl} won per episode, sources whisper. Times {ten|ep}. Do the maths.

2. Yoo Tae-gyeom, who cries in every single one of them, got {320 million|py}.

3. She asked for her own tide. OK, not quite: she asked that the beach scenes be shot at real low water, so {1,640|ex} extras got up at 3 a.m. for two weeks.

4. The extras? {90,000|pe|t=a day} won a day. Oof.

5. The show's been seen {71 million|v4|round=1000000} times and it isn't even the biggest thing on Korean sofas. At home Hangang's silly sheriffs beat it by {1.3 million|-}. Sorry, Clerkies!

VOTE: Best hat? Bae 61% · Yoo 39%

@doc d-union | trade union newsletter | 2034-04-02
The tide pays nobody's rent

{Six hundred and forty-two million|h4} hours. We try to imagine it. For each won an extra earned on "The Tidewater Clerk", somebody somewhere watched for many hours.

The guild surveyed {400|-} of the {1,640|ex} extras who stood in the mud at Mokpo. Most received {90,000|pe} won for a day of fourteen hours. The {two|-} leads together were paid {820 million|-} an episode, of which Bae's part was {500 million|pl}; we don't grudge it them, Ms Bae came to our picket with soup.

We demand {130,000|pw|t=from this summer} won from this summer, breaks every four hours and a share in streaming income. If the producer can find {3.4 billion|be} for an episode, it can find {forty thousand|-} more for a face.

Studio Naru has denied that it intends to replace crowd scenes with generated ones in the planned second season.

Meeting: 12 April, 7 p.m., Mapo-daero 155, 4th floor. Bring your card.
