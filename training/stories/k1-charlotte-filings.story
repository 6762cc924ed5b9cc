@story k1-charlotte-filings
@topic Charlotte 2019: campaign finance reports of the mayoral and District 6 council candidates before the primary
@subject A = Mayor Delphine Rucker | Rucker | the mayor
@subject B = Anand Sethuraman | Sethuraman | the software executive
@subject P = Hollis Breckenridge | Breckenridge | the Republican
@subject K = Tamsin Oyelowo | Oyelowo
@subject Q = Queen City Forward | the super PAC | the independent committee | QCF
@subject C = Charlotte | the city
@fact ar = 418250 | fundraising | A | money raised | 1 January to 30 June 2019 | cumulative
@fact ac = 512900 | other | A | cash on hand | 30 June 2019 | snapshot
@fact as = 196400 | spending | A | money spent | 1 January to 30 June 2019 | cumulative
@fact br = 604700 | fundraising | B | money raised | 1 January to 30 June 2019 | cumulative
@fact bl = 350000 | other | B | lent to his own campaign | 1 January to 30 June 2019 | cumulative
@fact bd = 254700 | fundraising | B | money raised from donors | 1 January to 30 June 2019 | cumulative
@fact bs = 471300 | spending | B | money spent | 1 January to 30 June 2019 | cumulative
@fact bc = 133400 | other | B | cash on hand | 30 June 2019 | snapshot
@fact pr = 88900 | fundraising | P | money raised | 1 January to 30 June 2019 | cumulative
@fact ar3 = 171600 | fundraising | A | money raised | 1 July to 27 August 2019 | cumulative
@fact br3 = 240100 | fundraising | B | money raised | 1 July to 27 August 2019 | cumulative
@fact ayr = 589850 | fundraising | A | money raised | 1 January to 27 August 2019 | cumulative
@fact q = 390000 | spending | Q | money spent on television | 3 September 2019 | cumulative
@fact ad = 1912 | other | A | donors | 30 June 2019 | cumulative
@fact bn = 611 | other | B | donors | 30 June 2019 | cumulative
@fact av = 219 | other | A | average gift in dollars | 30 June 2019 | snapshot
@fact lim = 5400 | other | - | most that one donor may give in an election in dollars | 2019 | constant | threshold
@fact pol = 46 | poll_share | A | support in the mayor's own poll | August 2019 | snapshot
@fact polb = 31 | poll_share | B | support in the mayor's own poll | August 2019 | snapshot
@fact ko = 64300 | fundraising | K | money raised | 1 January to 30 June 2019 | cumulative
@rel sum br = bl + bd
@rel diff bc = br - bs
@rel sum ayr = ar + ar3
@trap ar ac :: raised and cash on hand
@trap br bd :: with and without the loan
@trap ar ar3 :: two reporting periods
@trap br bs :: raised and spent
@trap q bs :: outside group and campaign
@race half = ar br pr
@race poll = pol polb

@doc a-star | daily newspaper | 2019-07-27
Challenger outraises Charlotte mayor, with a big assist from himself

By Cass Dombrowski and Rekha Boone

Software executive Anand Sethuraman took in {$604,700|br|t=in the first half of the year} in the first half of the year for his primary run against Mayor Delphine Rucker, reports filed Friday show. More than half, {$350,000|bl|s=Sethuraman}, was a loan from Sethuraman to Sethuraman.

Rucker reported {$418,250|ar|^}. But she has more in the bank: {$512,900|ac|t=as of June 30|s=she} as of June 30, to his {$133,400|bc|^|s=his}. The challenger has already burned {$471,300|bs|s=The challenger} on mailers, a staff of {14|-} and a campaign bus.

Counting only other people's money, he raised {$254,700|bd|s=he}. It came from {611|bn|s=he} donors, several at the legal maximum of {$5,400|lim}. The mayor lists {1,912|ad} givers, at {$219|av} on average.

Republican Hollis Breckenridge, who has no primary, has {$88,900|pr}.

In District 6, newcomer Tamsin Oyelowo's {$64,300|ko} led a field of four.

Staff writer Dell Wooten contributed. Questions? 704-555-0160
@doc b-radio | NPR-affiliate web story | 2019-09-04
Outside money floods Charlotte mayor's race

An independent committee that nobody had heard of in June has now put {$390,000|q|t=through Tuesday} into television on behalf of challenger Anand Sethuraman, station files through Tuesday show. That is more than Mayor Delphine Rucker's campaign spent between New Year's and the end of June ({$196,400|as|t=between New Year's and the end of June}), and nearly as much as Sethuraman's did.

Queen City Forward shares a mailing address, Suite {2200|-}, with a firm that lobbies for scooter companies. Its treasurer did not return calls.

The candidates' own latest reports, covering July 1 to Aug. 27, show Sethuraman with {$240,100|br3|t=July 1 to Aug. 27} in new receipts and Rucker with {$171,600|ar3|^}. For the year she has now collected {$589,850|ayr|t=For the year|s=she}.

An internal survey released by the mayor's team last month gave her {46%|pol|t=last month|by=the mayor's team|s=her}, her opponent {31%|polb|^|s=her opponent}. He disputes it and says his numbers are "within the margin."

Primary day is Sept. 10.
@doc c-blog | local politics newsletter | 2019-09-05
UPTOWN INK #114

*Cash dash, one more time.* Because y'all keep mixing these up in my inbox:

— What Delphine RAISED Jan-June: {418K|ar|t=Jan-June|v=418250}. What she HAD afterward: {513K|ac|v=512900|t=afterward|s=she} (leftover from '17, plus frugality). 
— What Anand RAISED Jan-June: {605K|br|t=Jan-June|v=604700}. What he had left: {133K|bc|v=133400|s=he}. 
— What Anand's rich pals at QCF have dropped on Channel 9: {390|q|x=1000} thousand. That's NOT in his report and he'd go to jail if it were.

*Small fry.* The mayor's {1,912|ad} contributors at {219|av} a pop beat his {611|bn|s=his}, if you care about that sort of thing. He'd say a dollar's a dollar. A dollar's a dollar up to {$5,400|lim}, Anand.

*Dist. 6.* Oyelowo, a PTA treasurer, is on yard signs from Cotswold to Ballantyne. {$64,300|ko} buys a lot of corrugated plastic.

*Horse race.* {46|pol|by=her pollster|s=her}-{31|polb|^}, says her pollster. Divide by salt.
@doc d-business | business journal | 2019-08-02
Who's giving in the mayor's race — and who isn't

Bankers, for once, are sitting it out. A review of the {2,500|-} or so individual contributions in July's filings found fewer than {40|-} from employees of the city's two largest lenders.

Developers are not. They account for about {a third|-} of the mayor's haul of {$418,250|ar|t=July's filings}. Sethuraman, whose company sold in 2016 for {$90 million|-}, mostly taps tech founders; with the {$350,000|bl|s=he} he lent himself he doesn't need to tap many. Take that away and the {$254,700|bd|s=his} of his that came from others would put him well behind her.

Rucker's burn rate is low. She went through {$196,400|as|s=She|t=in six months} in six months, less than half what her challenger did ({$471,300|bs|^|s=her challenger}).

Breckenridge, the sole Republican, is saving what he has of his {$88,900|pr|s=his} for October. He told the Journal he hopes to reach {$250,000|-} by then.

Real Estate 40 Under 40: nominations close Aug. 9
