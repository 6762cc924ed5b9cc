@story m4-echigo-bank
@topic A Japanese regional bank's loss on foreign bonds
@subject B = Echigo Chuo Bank | Echigo Chuo | the bank | the Nagaoka lender | the lender
@subject D = Dewa Bank | Dewa | the Yamagata lender
@subject P = Kanji Hirosawa | Hirosawa | the president
@subject S = Echigo Chuo shares | the shares | the stock
@subject F = Financial Services Agency | FSA | the regulator
@subject C = Mitsuke branch | Mitsuke
@fact nl = -48300000000 | profit | B | net result in yen | year to March 2030 | cumulative
@fact np0 = 11600000000 | profit | B | net result in yen | year to March 2029 | cumulative
@fact npf = 9000000000 | profit | B | net result in yen | year to March 2031 | plan | projected
@fact sl = 410000000000 | other | B | yen of foreign bonds sold | 2030-03 | cumulative
@fact ls = 71200000000 | profit | B | yen lost on the bonds sold | 2030-03 | cumulative
@fact rm = 265000000000 | other | B | yen of foreign bonds held | 2030-05-14 | snapshot
@fact cr = 6.4 | other | B | capital ratio, percent | 2030-03-31 | snapshot
@fact cr0 = 9.8 | other | B | capital ratio, percent | 2029-03-31 | snapshot
@fact mn = 4 | other | F | capital ratio required, percent | - | constant | threshold
@fact inj = 30000000000 | price | D | yen offered for new shares | 2030-05 | plan | pledged
@fact stk = 22 | other | D | stake, percent | 2030-05 | plan | pledged
@fact br = 112 | other | B | branches | 2030-05-14 | snapshot
@fact bc = 34 | other | B | branches to close | by 2033 | plan | pledged
@fact em = 2640 | jobs | B | staff | 2030-05-14 | snapshot
@fact jc = 480 | jobs | B | posts that go by attrition | by 2033 | plan | pledged
@fact pc = 50 | other | P | cut of pay, percent | 2030-06 | plan | pledged
@fact pm = 6 | duration | P | months of reduced pay | 2030-06 | plan | pledged
@fact dp = 5200000000000 | other | B | yen of deposits | 2030-03-31 | snapshot
@fact of = 83000000000 | other | B | yen of deposits withdrawn | 2030-04 | cumulative
@fact sp = 612 | price | S | yen a share | 2030-05-15 close | snapshot
@fact sf = 14.6 | rate | S | fall in a day, percent | 2030-05-15 | constant
@fact dv = 35 | price | B | dividend a share in yen | 2029 | constant
@fact dv1 = 0 | price | B | dividend a share in yen | 2030 | constant
@fact ct = 15:30 | clock | B | start of the news conference | 2030-05-14 | constant
@fact cd = 140 | duration | B | minutes that the news conference took | 2030-05-14 | constant
@fact bow = 8 | duration | P | seconds of the bow | 2030-05-14 | constant
@fact age = 66 | age | P | age | 2030-05 | constant
@fact mq = 11 | other | C | customers waiting at opening | 2030-05-15 | snapshot
@fact lb = 38 | other | B | share of lending that goes to firms in Niigata, percent | 2030-03-31 | snapshot
@fact dl = 2700000000 | profit | D | net result in yen | year to March 2030 | cumulative
@fact sumb = 675000000000 | other | B | yen of foreign bonds held | 2030-02 | snapshot
@fact hyp = 110000000000 | profit | B | yen lost if all bonds had been sold | 2030-03 | constant | hypothetical
@fact hypr = 3 | other | B | capital ratio if all bonds had been sold, percent | 2030-03 | constant | hypothetical
@fact val = 136000000000 | price | B | value of the whole bank in yen | 2030-05 | constant
@fact bsh = 30.4 | other | B | share of the branches to close, percent | by 2033 | plan | pledged
@fact spi = 618 | price | S | yen a share | 2030-05-15 14:40 | snapshot
@fact dwf = 2.1 | rate | D | fall of the share price, percent | 2030-05-15 14:40 | snapshot
@fact dsk = 7 | jobs | B | people on the treasury desk | 2029 | snapshot
@fact cut = 60.7 | other | B | share of the foreign bonds sold, percent | 2030-03 | constant
@trap nl ls :: the year's loss and the loss on the bonds that were sold
@trap sl rm :: bonds sold and bonds still held
@trap cr cr0 :: two years
@trap cr mn :: what the bank has and what the law asks
@trap nl np0 :: two years
@trap dp of :: all deposits and those withdrawn
@rel sum sumb = sl + rm
@rel share bsh = bc / br
@rel share cut = sl / sumb

@doc tokyo-wire | wire agency | 2030-05-14
Japan's Echigo Chuo Bank posts record loss after dumping U.S. bonds

TOKYO, May 14 (Kyodai) – Echigo Chuo Bank, the largest lender in Niigata Prefecture, said on Tuesday it lost {48.3 billion|nl|t=in the year to March|by=Echigo Chuo Bank|v=-48300000000} yen in the year to March, its worst result on record, after selling {410 billion|sl|^} yen of foreign bonds, most of them U.S. agency debt, for {71.2 billion|ls} yen less than it had paid.

It had made {11.6 billion|np0|t=a year earlier} yen a year earlier and forecasts {9 billion|npf|t=this year} this year.

The bank's capital ratio dropped to {6.4%|cr} from {9.8%|cr0|t=a year earlier}. Lenders without foreign branches must keep {4%|mn}.

Echigo Chuo also said it was in talks with neighbour Dewa Bank, which would inject {30 billion|inj} yen for about {22%|~stk} of its stock. A basic agreement is expected by the end of June.

No dividend will be paid. Last year's was {35|dv|t=Last year} yen a share.

@doc niigata-shinpo | regional newspaper, English edition | 2030-05-15
A deep bow, and {34|bc} branches to go

NAGAOKA – At {3:30 p.m.|ct} on Tuesday the three most powerful men of Echigo Chuo Bank bent at the waist and stayed there. It lasted {eight|bow} seconds by the television clock.

"I trusted a model more than I trusted our branch managers," said president Kanji Hirosawa, {66|age}. He will take {half|pc} pay for {six|pm} months and stay on to "finish what I broke".

What is broken is considerable. Of {112|br} branches, {34|bc|t=by the spring of 2033} are to close by the spring of 2033, among them Mitsuke, Tochio and all but {one|-} on Sado. The staff of {2,640|em} will shrink by {480|jc} without dismissals. Mr. Hirosawa repeated the last words twice.

The bank has {5.2 trillion|dp|t=at the end of March} yen on deposit at the end of March, as much as the prefecture's budget for {four|-} years. In April, when the first rumors appeared, {83 billion|of|t=In April} yen left. Part of it, he said, has come back.

The conference took {two hours and twenty minutes|cd|v=140}. On the way out he bowed once more, to the cleaning staff.

Weather: Nagaoka 19/11 · Sado 17/12

@doc bond-letter | finance newsletter | 2030-05-16
The carry that ate Nagaoka

Take a bank with more deposits than borrowers, add a treasury desk of {seven|dsk}, and give the desk {675 billion|sumb} yen of American paper bought at the top. That's the Echigo Chuo story, and it isn't even an original one.

How bad? The portfolio has been cut by roughly {three-fifths|~cut}: {¥410bn|sl} is gone and {¥265bn|rm|t=remains on the books} remains on the books. Selling crystallised {¥71.2bn|ls}. Tax credits and a good year in small-business lending softened that to {¥48.3bn|nl|v=-48300000000|s=the bottom line} at the bottom line. Had everything gone at March prices, I estimate the hit would have been above {¥110bn|>hyp|by=I} and the ratio under {3%|<hypr|by=I}, at which point the FSA stops sending letters and starts sending people.

It stopped at {6.4%|cr}. Comfortable? The floor is {4%|mn}, so yes, on paper; the {9.8|cr0|t=last spring} of last spring was comfortable in reality.

Enter Dewa Bank. Paying {¥30bn|inj} for {22%|stk} values the whole at {¥136bn|val}, a good deal more than the market did yesterday. Remember that Dewa itself only earned {¥2.7bn|dl|t=last year} last year. White knights ride whatever horse they have.

@doc markets-live | live blog | 2030-05-15
TOKYO MARKETS LIVE

15:02 Nikkei ends +0.3%, 41,206. Exporters firm, banks mixed.

14:40 Echigo Chuo off its lows, at {618|spi|t=14:40}. Dewa −{2.1%|dwf|t=14:40}.

11:31 Lunch. {Three|-} regional lenders have now put out statements saying that their foreign bond books are "appropriate in size".

10:15 Why isn't it worse? A dealer at a Kabutocho house: "Everybody knew about the bonds. Nobody had Dewa on the bingo card." The injection would be {30 bln|inj} yen. For now the bank sits at {6.4 pct|cr}, against the {4 pct|mn} that the regulator asks of it.

9:08 Echigo Chuo untraded on a glut of sell orders after Tuesday's full-year loss, {48.3 bln|nl|v=-48300000000|t=full-year|s=Echigo Chuo} yen.

8:50 Morning. There was a queue of {eleven|mq|t=before opening} outside the Mitsuke branch before opening, says our man there; {two|-} wanted to know about the car park.

CLOSE: the stock finished at {612|sp} yen, a drop of {14.6%|sf|t=on the day} on the day, its biggest since listing.

@doc small-business | trade association bulletin | 2030-05-20
To members in Niigata: what changes at your bank

Our telephone has not been quiet. Please keep the following in mind.

First, your deposits and overdrafts are untouched. A result of minus {48.3 billion|nl|v=-48300000000} yen is a loss of the shareholders, who will receive {nothing|dv1|v=0} after {35|dv|t=last year} yen a share last year.

Second, {38 percent|lb} of what the bank lends goes to firms in our prefecture. The president assures us that this share will rise. For this year he promises a profit of {9 billion|npf|t=For this year|by=he} yen, and he cannot make it from bonds any more.

Third, ask whether your branch is on the list. Nearly {a third|~bsh} of them will be gone in {three|-} years; the list hangs in every branch, and the association has it too (Form 12).

Fourth, people. Expect a new contact: {480|jc|s=the bank} of the bank's {2,640|em} posts are not to be filled again.

Members' evening with a representative of Dewa Bank: 3 June, 18:00.
