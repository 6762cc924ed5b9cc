@story p1-saalheide-landtag
@topic State election in Saxony-Anhalt, Germany, 2036: exit poll, projections, result
@subject U = Union der Mitte | the Union | UdM
@subject S = Sozialer Aufbruch | the Aufbruch | SAB
@subject H = Heimat und Recht | Heimat | HuR
@subject G = Grüne Liste Ost | the Green List | GLO
@subject F = Freie Wähler Elbe | the Free Voters | FWE
@subject L = the Landtag | parliament | Saxony-Anhalt | the state
@subject W = Premier Wiebke Rautenstrauch | Rautenstrauch | the premier
@subject M = Marek Dombrowsky | Dombrowsky | the challenger
@fact u0 = 31.5 | vote_share | U | second votes in the exit poll | 18:00 | snapshot | projected
@fact h0 = 28 | vote_share | H | second votes in the exit poll | 18:00 | snapshot | projected
@fact s0 = 18 | vote_share | S | second votes in the exit poll | 18:00 | snapshot | projected
@fact g0 = 5.5 | vote_share | G | second votes in the exit poll | 18:00 | snapshot | projected
@fact u1 = 32.1 | vote_share | U | second votes in the projection | 20:14 | snapshot | projected
@fact h1 = 28.6 | vote_share | H | second votes in the projection | 20:14 | snapshot | projected
@fact g1 = 5.0 | vote_share | G | second votes in the projection | 20:14 | snapshot | projected
@fact uf = 32.4 | vote_share | U | second votes | preliminary result | constant
@fact hf = 28.9 | vote_share | H | second votes | preliminary result | constant
@fact sf = 17.2 | vote_share | S | second votes | preliminary result | constant
@fact gf = 4.9 | vote_share | G | second votes | preliminary result | constant
@fact ff = 7.8 | vote_share | F | second votes | preliminary result | constant
@fact gm = 1140 | margin | G | votes short of the threshold | preliminary result | constant
@fact th = 5 | vote_share | L | share needed for seats | - | constant | threshold
@fact su = 37 | seats | U | seats | preliminary result | constant
@fact sh = 33 | seats | H | seats | preliminary result | constant
@fact ss = 20 | seats | S | seats | preliminary result | constant
@fact sf2 = 9 | seats | F | seats | preliminary result | constant
@fact st = 99 | seats | L | seats in all | preliminary result | constant
@fact sm = 50 | seats | L | seats needed for a majority | preliminary result | constant | threshold
@fact su31 = 41 | seats | U | seats | 2031 | constant
@fact sh31 = 24 | seats | H | seats | 2031 | constant
@fact uf31 = 36.2 | vote_share | U | second votes | 2031 | constant
@fact hf31 = 21.4 | vote_share | H | second votes | 2031 | constant
@fact tn = 66.1 | turnout | L | turnout | 2036-06-08 | constant
@fact tn31 = 60.3 | turnout | L | turnout | 2031 | constant
@fact t16 = 43.7 | turnout | L | turnout at 4 p.m. without postal votes | 2036-06-08 16:00 | cumulative
@fact pv = 27 | rate | L | share of votes by post | 2036-06-08 | constant
@fact pol = 30 | poll_share | H | last poll | 2036-06-05 | snapshot
@fact polu = 30 | poll_share | U | last poll | 2036-06-05 | snapshot
@fact age = 44 | age | M | age | 2036 | snapshot
@fact agew = 59 | age | W | age | 2036 | snapshot
@rel sum st = su + sh + ss + sf2
@rel sum su57 = su + ss
@fact su57 = 57 | seats | L | seats of Union and Aufbruch together | preliminary result | constant
@fact s70 = 70 | seats | L | seats of Union and Heimat together | preliminary result | constant | hypothetical
@rel sum s70 = su + sh
@fact mg = 3.5 | margin | U | points ahead | preliminary result | constant
@rel diff mg = uf - hf
@fact m40 = 40 | vote_share | M | second votes aimed at | 2041 | plan | pledged
@race exit = u0 h0 s0 g0
@race end = uf hf sf ff gf
@race chamber = su sh ss sf2
@trap u0 uf :: exit poll against result
@trap g1 gf :: at the threshold at eight, under it at midnight
@trap t16 tn :: four in the afternoon without letters against the day
@trap su su31 :: the parliament before
@trap pol hf :: a poll three days before
@trap hf sh :: percent against seats

@doc ticker | live ticker | 2036-06-08
Saxony-Anhalt votes: the evening as it happened

17:05 — The returning officer puts turnout at {43.7|t16|t=by 4 p.m.|by=The returning officer} percent by 4 p.m., letters not included.

18:00 — Exit poll. Union der Mitte {31.5|u0|t=18:00}, Heimat und Recht {28|h0|^}, Sozialer Aufbruch {18|s0|^}, Green List {5.5|g0|^}. Silence at Heimat, where the last survey, on Thursday, had it level with the Union at {30|pol+polu|t=on Thursday}.

18:22 — Premier Wiebke Rautenstrauch, {59|agew}, on stage in Magdeburg: "We have understood."

20:14 — New projection: the Union {32.1|u1|t=20:14}, Heimat {28.6|h1|^}, and the Greens on a knife's edge at {5.0|g1|^}.

21:40 — Marek Dombrowsky concedes nothing. The challenger is {44|age} and has time.

23:58 — It is over for the Green List: {4.9|gf|t=23:58}.

@doc elbepost | regional daily, English page | 2036-06-09
Premier stays, partner pays

MAGDEBURG. The premier can go on governing, though with a thinner cushion. Her Union der Mitte, which in 2031 got {36.2 percent|uf31|t=in 2031|s=Union der Mitte} of second votes, had to be content on Sunday with {32.4|uf|t=on Sunday}. Sozialer Aufbruch, her junior partner, came to {17.2|sf|^}. Together they hold {57|su57|s=Together} of {99|st|s=the new Landtag} mandates in the new Landtag, where {50|sm} suffice.

Heimat und Recht improved from {21.4|hf31|t=last time} last time to {28.9 percent|hf|t=on Sunday}. It sends {33|sh} deputies, the Union {37|su}, the Aufbruch {20|ss}. New in the house are the Free Voters from the Elbe districts with {7.8 percent|ff} and {nine|sf2} members.

The Green List missed the {five percent|th} hurdle by {1,140|gm} votes, roughly the population of Arendsee-Nord.

With {66.1 percent|tn|t=on Sunday} taking part, interest was markedly higher than five years ago, when it was {60.3|tn31|t=five years ago}. More than {a quarter|>pv} voted by mail.

@doc lett | newsletter for expatriates | 2036-06-10
What just happened in Magdeburg, in {six|-} questions

Did the far right win? No. Heimat und Recht is second, as every counted paper says: {28.9|hf|s=Heimat und Recht} to the Union's {32.4|uf|s=the Union's}. Three days before, pollsters had both at {30|pol+polu|t=Three days before|by=pollsters}, and television at six o'clock gave the former {28|h0|t=at six o'clock|by=television|s=the former}.

So who has more seats than before? Heimat: {33|sh}, from {24|sh31|t=before}. And fewer? The Union, down from {41|su31|t=before} to {37|su}.

Is there a majority? {57|su57} of {99|st}, if Rautenstrauch renews with the Aufbruch. She'd also get there with Heimat, which she rules out: {70|s70}.

And the Greens? Out. They had {5.5|g0|t=at six} at six, {5.0|g1|t=after the news} after the news and {4.9|gf|t=when it mattered} when it mattered.

Did people bother? {66.1|tn} percent did. Pay no heed to the {43.7|t16|t=at four} you may have seen: that's at four, and it leaves out the {27 percent|pv} who used the post.

Can I vote next time? If you hold the passport. Next issue: the dog tax.

@doc wire | international wire | 2036-06-09
German state premier's party fends off nationalists

MAGDEBURG, Germany (UP) — The center-right Union der Mitte of Premier Wiebke Rautenstrauch came first in the eastern German state of Saxony-Anhalt with {32.4%|uf}, preliminary official results showed Monday, about {3.5|mg} points in front of the nationalist Heimat und Recht.

Turnout was {66.1%|tn}, up from {60.3%|tn31|t=2031} in 2031.

The result gives the Union {37|su} lawmakers and Heimat {33|sh}. The Social Aufbruch's {20|ss|s=The Social Aufbruch's} would let Rautenstrauch continue. Parties need {5%|th} to enter.

Dombrowsky, {44|age}, has said he wants {40%|m40|t=in 2041|by=Dombrowsky} in 2041.
