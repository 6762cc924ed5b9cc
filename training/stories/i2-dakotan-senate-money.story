@story dakotan-senate-money
@topic Fundraising quarter in a US Senate race: Holloway against Santangelo, outside groups included
@subject H = Senator Grant Holloway | Holloway | the senator | the incumbent | the two-term Republican
@subject S = Teresa Santangelo | Santangelo | the state treasurer | the Democrat | the challenger | Teresa
@subject L = Plainsmen Leadership Fund | Plainsmen | the super PAC | the group
@subject G = Grassroots Forward | the liberal group Grassroots Forward
@subject P = Prairie Barometer | the poll | Prairie Barometer poll
@fact hq = 3400000 | fundraising | H | money raised | third quarter 2029 | snapshot
@fact sq = 5100000 | fundraising | S | money raised | third quarter 2029 | snapshot
@fact hc = 9800000 | fundraising | H | cash on hand | 2029-09-30 | snapshot
@fact sc = 4700000 | fundraising | S | cash on hand | 2029-09-30 | snapshot
@fact hs = 1900000 | spending | H | money spent | third quarter 2029 | snapshot
@fact ss = 2300000 | spending | S | money spent | third quarter 2029 | snapshot
@fact ht = 14200000 | fundraising | H | money raised | since January 2029 | cumulative
@fact stt = 8600000 | fundraising | S | money raised | since January 2029 | cumulative
@fact sd = 71 | rate | S | share of donations under $200 | third quarter 2029 | snapshot
@fact hd = 18 | rate | H | share of donations under $200 | third quarter 2029 | snapshot
@fact sa = 38 | price | S | average donation in dollars | third quarter 2029 | snapshot
@fact dn = 62400 | other | S | donors | third quarter 2029 | snapshot
@fact la = 12000000 | spending | L | advertising reserved | for fall 2030 | plan | pledged
@fact gt = 6500000 | spending | G | advertising reserved | for fall 2030 | plan | pledged
@fact og = 18500000 | spending | - | advertising reserved by outside groups | for fall 2030 | plan | pledged
@fact pm = 3 | margin | H | lead in points over the rival | 2029-10-10 | snapshot
@fact hp = 46 | poll_share | H | likely voters who support | 2029-10-10 | snapshot
@fact sp = 43 | poll_share | S | likely voters who support | 2029-10-10 | snapshot
@fact me = 4.1 | margin_of_error | P | margin of error in points | 2029-10-10 | snapshot
@fact n = 571 | sample_size | P | likely voters asked | 2029-10-10 | snapshot
@fact df = 1700000 | fundraising | S | money raised more than the rival | third quarter 2029 | snapshot
@fact hm = 412 | other | H | donations of the largest amount allowed | third quarter 2029 | snapshot
@fact ls = 64.9 | other | L | share of the outside advertising | for fall 2030 | plan | pledged
@fact pop = 780000 | other | - | residents of the state | - | constant
@rel sum og = la + gt
@rel diff pm = hp - sp
@rel diff df = sq - hq
@race quarter = hq sq
@race cash = hc sc
@race poll = hp sp
@trap hq ht :: the quarter and the year
@trap sq sc :: raised against in the bank
@trap la ht :: the super PAC's money is not the senator's
@trap hs ss :: both spent less than they raised
@rel share ls = la / og

@doc wire | AP-like wire | 2029-10-15
Santangelo outraises Holloway in third quarter of Senate race

BISMARCK, N.D. (Continental Press) — Democratic challenger Teresa Santangelo raised {$5.1 million|sq|t=in the third quarter} in the third quarter of the year, {$1.7 million|df|^} more than Sen. Grant Holloway, though the two-term Republican still has twice as much in the bank.

Holloway took in {$3.4 million|hq|t=from July through September} from July through September and spent {$1.9 million|hs|^}, according to reports filed Monday with the Federal Election Commission. He began October with {$9.8 million|hc|t=began October} on hand to {$4.7 million|sc|^} for Santangelo, the state treasurer, who spent {$2.3 million|ss|t=in the quarter} in the quarter.

For the year, the senator has raised {$14.2 million|ht|t=For the year} and the Democrat {$8.6 million|stt|^}.

Plainsmen Leadership Fund, a super PAC that backs Holloway, said last week it has reserved {$12 million|la|by=Plainsmen Leadership Fund} in television time for next fall.

@doc campaign-email | campaign fundraising e-mail | 2029-10-16
Friend, did you see this?

Teresa here. We just closed the books on our best quarter EVER.

=> {$5.1 million|sq|t=our best quarter EVER} raised
=> {62,400|dn|^|s=Teresa} grassroots donors
=> an average gift of {$38|sa|^}

Nearly {three-quarters|~sd|v=75} of what we got, {71%|sd}, came from people like you giving less than {$200|-}. Do you know what that number is for Grant Holloway? {18%|hd}.

But here's what keeps me up at night. His friends at Plainsmen have put down {$12 million|la|s=Plainsmen} to lie about me on TV. A brand-new poll has us only {THREE|pm} points back. And he's sitting on {$9.8 million|hc|s=he}.

Can you chip in $15 before midnight? If we hit {$250,000|-} tonight, a donor will match every cent.

Teresa

Paid for by Santangelo for Senate, P.O. Box 3306

@doc hill-newsletter | Washington newsletter | 2029-10-17
FIRST LOOK: Plains money

— The topline. Holloway {$3.4M|hq|t=Q3}, Santangelo {$5.1M|sq|^} in Q3. COH: {$9.8M|hc}–{$7.4M|!sc}.

— The trend. It's the second straight quarter in which the incumbent's been lapped by the treasurer. Ask his people and they point at the year to date: {$14.2M|ht|t=the year to date} to her {$8.6M|stt|^}.

— The cavalry. Grassroots Forward tells us it's laying down {$6.5M|gt|by=Grassroots Forward} for her; the other side's reservation with Plainsmen is {nearly double|-}.

— The numbers behind the numbers. Prairie Barometer, out this a.m., has it {46|hp|t=this a.m.|by=Prairie Barometer|s=it}-{43|sp|^} among {571|n|^} likelies (MOE {4.1|me|^}).

— Birthday: Rep. Odalys Finch is 51.

@doc state-paper | state newspaper | 2029-10-18
Small checks, big checks: what the Senate filings tell us

Two filings landed within {11|-} minutes of each other Monday night, and they could describe two different countries.

In one, a state treasurer who grew up over a bakery in Minot collected {$5.1 million|sq} in three months from {62,400|dn} people, {71 percent|sd} of the money in amounts too small for the law to require a name. The typical donor gave {$83|!sa}.

In the other, the senator collected {$3.4 million|hq|s=the senator}. Small gifts made up {18 percent|hd|s=the senator} of it, and {412|hm|s=the senator} checks were for the maximum.

What they did with it differs too. Santangelo burned through {$2.3 million|ss}, mostly on mail; he held his outlays to {$1.9 million|hs|s=he}. Come October, that left her with less than {half|-} what he has.

Neither will have the last word. Outside groups have already booked {$18.5 million|og} for next autumn, about {two-thirds|~ls|s=the pro-Holloway fund} of it by the pro-Holloway fund, for a state of {780,000|pop} people.

A Prairie Barometer poll gives the incumbent {46 percent|hp|by=A Prairie Barometer poll} and {43 percent|sp|^} to the woman who wants his seat. His lead was {5|!pm|s=His} points, it says, inside the margin of error of {4.1|me}.

Reach the newsroom at 701-555-0160. Corrections: A-2.
