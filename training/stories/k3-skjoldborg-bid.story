@story skjoldborg-bid
@topic Skjoldborg's raised bid for the brewer Nordhavn, Denmark, May 2004
@subject S = Skjoldborg Bryggerier | Skjoldborg | the bidder | the larger brewer
@subject N = Nordhavn Bryg | Nordhavn | the target | the smaller brewer
@subject O = Østersø Bryghus | Østersø
@subject R = Randers brewery | the Randers plant | Randers
@subject F = Ravn family fund | the Ravn fund | the Ravns | the foundation
@subject G = the combined group | the merged company | the two together
@fact of2 = 412 | price | S | kroner offered a share | 2004-05-10 | plan | pledged
@fact of1 = 380 | price | S | kroner offered a share | March 2004 | plan | pledged
@fact cl = 314.5 | price | N | kroner a share at the close | 2004-05-07 | snapshot
@fact day = 405 | price | N | kroner a share at the close | 2004-05-10 | snapshot
@fact prem = 31 | rate | S | percent premium over the last close | 2004-05-10 | snapshot
@fact val = 4040000000 | price | N | kroner for all the shares | 2004-05-10 | plan
@fact debt = 1150000000 | other | N | kroner of debt taken over | end 2003 | snapshot
@fact ev = 5190000000 | price | N | kroner for shares and debt together | 2004-05-10 | plan
@fact shS = 44 | other | S | percent of the Danish beer market | 2003 | snapshot
@fact shN = 17 | other | N | percent of the Danish beer market | 2003 | snapshot
@fact shG = 61 | other | G | percent of the Danish beer market | 2003 | snapshot
@fact shO = 14 | other | O | percent of the Danish beer market | 2003 | snapshot
@fact jS = 3450 | jobs | S | employees | May 2004 | snapshot
@fact jN = 1120 | jobs | N | employees | May 2004 | snapshot
@fact jR = 230 | jobs | R | employees | May 2004 | snapshot
@fact sav = 270000000 | other | G | kroner saved a year | from 2006 | plan | projected
@fact cost = 340000000 | other | G | kroner of one-off cost of the merger | 2004-2005 | plan | projected
@fact thr = 90 | other | S | percent of shares that must be tendered | - | constant | threshold
@fact ravn = 52.3 | other | F | percent of the target's shares held | May 2004 | snapshot
@fact rN = 2310000000 | revenue | N | kroner of turnover | 2003 | cumulative
@fact rNn = 1760000000 | revenue | N | kroner of turnover less excise duty | 2003 | cumulative
@fact opN = 188000000 | profit | N | kroner of operating profit | 2003 | cumulative
@rel diff val = ev - debt
@rel sum ev = val + debt
@rel sum shG = shS + shN
@rel change prem = cl -> of2
@trap of1 of2 :: rejected offer and raised offer
@trap of2 day :: offer and what the share closed at
@trap val ev :: equity and enterprise value
@trap rN rNn :: with and without beer duty
@trap sav cost :: yearly saving and one-off cost
@trap thr ravn :: condition and holding
@trap jN jR :: brewer and one plant

@doc a-wire | financial wire | 2004-05-10
Skjoldborg lifts offer for Nordhavn to {4 bln|~val} crowns

COPENHAGEN, May 10 - Brewer Skjoldborg sweetened its bid for smaller rival Nordhavn on Monday to {412|of2|t=on Monday|by=Skjoldborg} crowns a share in cash, from the {380|of1|t=in March} that the target's board threw out in March.

At the new price Nordhavn is worth {4.04 billion|val} crowns, or {5.19 billion|ev} with its {1.15 billion|debt} of debt. It is a {31 percent|prem} premium to Friday's close of {314.5|cl|t=Friday}.

The Ravn family fund, owner of {52.3 percent|ravn}, has said yes and cannot back out. Skjoldborg needs {90 percent|thr} for the deal to stand.

Nordhavn's stock ended the day at {405|day|t=the day}. "The gap tells you how the market rates the chance of trouble in Brussels or Valby," said Anker Thestrup, who follows brewers at Lindholt Securities.

The merged company would pour {61 percent|shG} of Danish beer. Its nearest rival, Østersø, has {14|shO}.

@doc b-broadsheet | broadsheet | 2004-05-11
ANALYSIS
What a Dane will drink

Of every hundred beers opened in this country last year, {44|shS|t=last year} had a Skjoldborg label and {17|shN|t=last year} one of Nordhavn's. Put them in one crate and it is hard to see what is left for choice: Østersø, with {14|shO}, and a long tail of enthusiasts.

The larger brewer argues that the crate is European now. Its chairman, Preben Wiuff-Holst, sees savings of {270m|sav|v=270000000|t=from 2006|by=Preben Wiuff-Holst} kroner annually from 2006, for which he must first spend {340m|cost|v=340000000} on closing lines and merging depots. He was coy about which lines. Staff in Randers, all {230|jR} of them, believe they know.

Is the price right? On paper Nordhavn sells for {2.31bn|rN} kroner a year. Nearly a quarter of that belongs to the excise man; strip it out and {1.76bn|rNn} is left, on which it earned {188m|opN|v=188000000} before interest. At an all-in {5.2bn|ev}, Skjoldborg is paying over {27|-} times operating profit.

In March, when the Ravns said that they would not sell at {380|of1|t=In March}, the larger brewer's finance chief swore there would be no second letter. There was. It said {412|of2}.

@doc c-local | local newspaper | 2004-05-11
"We have heard nothing": Randers fears for its brewery

By Lone Bugge, photo: Torkild Aas

Shop steward Jørgen Kibsgaard heard it in his car. His employer of {26|-} years was to be sold, the presenter said, and {1,120|jN} people at Nordhavn would get new owners.

"She did not say what happens with us," he said by the gate of the Randers plant yesterday. The brewery has {230|jR} workers, fewer than half of the number in 1990.

Skjoldborg itself employs {3,450|jS} and has bottling capacity standing idle in Fredericia, which does nothing for the mood.

Mayor Ulla Tinggaard has asked for a meeting. She noted that the bidder promises the stock market {270 million|sav|by=the bidder} kroner in savings every year. "That money comes from somewhere."

Shareholders with the small portfolios have it easier. A retired cooper, Svend Aage Yde, holds {100|-} shares. On Friday they were worth {314.50|cl|t=On Friday} each; he will now be paid {412|of2}. "I would have taken the {380|of1|t=in the spring} in the spring," he admits.

Also read: Handball: Randers girls win 27-24

@doc d-release | press release | 2004-05-10
Skjoldborg Bryggerier A/S: recommended cash offer to the shareholders of Nordhavn Bryg A/S
Stock exchange announcement no. 11/2004

The Board of Skjoldborg today raises its offer to DKK {412.00|of2|t=today|by=The Board of Skjoldborg} for each share of nominal DKK {20|-}, corresponding to DKK {4.04 billion|val} for the entire share capital.

Highlights:
- Holders of {52.3 per cent|ravn} of the shares (the Ravn family fund) have irrevocably undertaken to accept.
- The offer is conditional upon acceptances for more than {90 per cent|thr}.
- Together, net of duties, annual synergies of DKK {270 million|sav|t=as of the financial year 2006} are expected as of the financial year 2006. Non-recurring costs are estimated at DKK {340 million|cost}.
- In 2003 Nordhavn had a turnover of DKK {2,310 million|rN|t=In 2003} (DKK {1,760 million|rNn|^} net of excise duty) and an operating profit of DKK {188 million|opN|^}.

Contact: Birgitte Svane-Møller, tel. +45 0000 4412
