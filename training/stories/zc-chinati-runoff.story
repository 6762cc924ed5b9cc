@story zc-chinati-runoff
@topic A Texas state senate runoff: early vote, election day, recount, money, a provisional-ballot fight
@subject V = Valentina Arredondo | Arredondo | the rancher
@subject K = Kyle Buckmeier | Buckmeier | the incumbent | the senator
@subject R = Senate District 29 runoff | the runoff | the race
@subject P = Lone Star Futures PAC | the PAC
@subject S = Secretary of State's office | the secretary of state
@subject T = TexSurvey | the pollster
@fact e1 = 19884 | vote_count | K | votes in early voting | 7:15 p.m. | snapshot
@fact f1 = 17302 | vote_count | V | votes in early voting | 7:15 p.m. | snapshot
@fact k = 31507 | vote_count | K | votes | unofficial final, 2036-05-26 | snapshot
@fact v = 31689 | vote_count | V | votes | unofficial final, 2036-05-26 | snapshot
@fact m = 182 | margin | V | lead in votes | unofficial final, 2036-05-26 | snapshot
@fact kr = 31521 | vote_count | K | votes | recount | snapshot
@fact vr = 31680 | vote_count | V | votes | recount | snapshot
@fact mr = 159 | margin | V | lead in votes | recount | snapshot
@fact prov = 611 | other | R | provisional ballots | 2036-05-26 | snapshot
@fact prova = 204 | other | R | provisional ballots accepted | 2036-06-02 | snapshot
@fact tu = 8.9 | turnout | R | turnout | unofficial final, 2036-05-26 | snapshot
@fact mar = 48.7 | vote_share | K | share of the vote in the primary | March 2036 | snapshot
@fact marv = 33.1 | vote_share | V | share of the vote in the primary | March 2036 | snapshot
@fact km = 4300000 | fundraising | K | dollars raised | May 2036 | cumulative
@fact vm = 910000 | fundraising | V | dollars raised | May 2036 | cumulative
@fact pac = 2700000 | spending | P | dollars spent on advertisements | May 2036 | cumulative
@fact poll = 51 | poll_share | K | share of likely voters | May 12 | snapshot
@fact pollv = 41 | poll_share | V | share of likely voters | May 12 | snapshot
@fact cty = 17 | other | R | counties in the district | - | constant
@trap e1 k :: early votes and all votes
@trap k kr :: night and recount
@trap m mr :: night and recount
@trap prov prova :: cast and accepted
@trap km pac :: candidate and PAC
@trap mar poll :: primary and poll
@rel diff m = v - k
@rel diff mr = vr - kr
@race early = e1 f1
@race night = v k
@race recount = vr kr

@doc trib-live | nonprofit news site, live | 2036-05-26
**7:15 p.m.** The early vote is in: Sen. Kyle Buckmeier {19,884|e1|t=7:15 p.m.}, rancher Valentina Arredondo {17,302|f1|^}. A TexSurvey poll two weeks ago had it {51|poll|t=two weeks ago} to {41|pollv|^}.

**8:40 p.m.** Election-day boxes from Presidio and Brewster are breaking to Arredondo, two to one. She had {33.1%|marv|t=in March} in March, he had {48.7%|mar|^}, and the {two|-} who finished behind them endorsed her.

**9:55 p.m.** Her campaign raised {$910,000|vm}. His, {$4.3 million|km}, not counting {$2.7 million|pac} from Lone Star Futures.

**10:52 p.m.** She's ahead. By {9|-}.

**11:48 p.m.** {Seventeen|cty} of {17|cty} counties. Arredondo {31,689|v|t=11:48 p.m.}, Buckmeier {31,507|k|^}. That's {182|m|^} votes. There are {611|prov|^} provisional ballots. Go to bed.

@doc ap-runoff | wire agency | 2036-05-27
Rancher edges Texas state senator in runoff; recount likely

MARFA, Texas — A political newcomer who runs {900|-} head of cattle led a three-term state senator by {182|m|t=Wednesday|by=the secretary of state} votes Wednesday in a West Texas runoff, according to unofficial returns from the secretary of state.

Valentina Arredondo had {31,689|v|t=Wednesday} votes to Kyle Buckmeier's {31,507|k|^}. Only {8.9%|tu|^} of registered voters in the {17|cty}-county district took part.

Buckmeier, who led after early voting by {2,582|-}, said he'd ask for a recount. County officials have to rule on {611|prov} provisional ballots by June {2|-}.

He outraised her {$4.3 million|km} to {$910,000|vm}.

@doc big-bend | small-town weekly | 2036-06-11
Still her, by a smidgen

They counted 'em again in the courthouse annex with the swamp cooler on high, and it came out {159|mr|t=Monday}.

Valentina Arredondo ended Monday with {31,680|vr|t=Monday} and Kyle Buckmeier with {31,512|!kr|^}. She'd lost nine; he'd picked up fourteen. Of the {611|prov} folks who had voted provisionally, {204|prova|t=Monday} were let in by the boards.

"I've won cow auctions by less," said the senator-nominate, who was in her truck.

Buckmeier spent about {$136|-} a vote. Arredondo spent {$28|-}. There's a lesson in that, but Lone Star Futures, which dropped {$2.7 million|pac} on mail with her face on a cactus, probably isn't looking for it.

She has no opponent in November, so that's that. Turnout was {8.9|tu} percent. The gun show had more.

FOR SALE: {3|-} goats, one polite. 432-555-0147. RAIN: {0.04|-} in.

@doc consultant-mail | political consultant's newsletter | 2036-05-30
The Money Post: how to lose with {4.7|-} to 1

Incumbents ask me what kills. Answer: May.

Here's the SD-29 scorecard. Buckmeier: {$4.3M|km} raised, plus {$7.2M|!pac} in outside air cover. Arredondo: {$910K|vm}, and her cousin's band. March: {48.7|mar|t=March} to {33.1|marv|^}; he needed {1.4|-} more and would've been home. On May 12 TexSurvey put him {ten|-} up, {51|poll|t=May 12}–{41|pollv|^}, among "likely" voters. Folks, in a runoff with {8.9|tu} percent turnout nobody is likely.

He banked a lead early ({19,884|e1|t=early} to {17,302|f1|^}) and sat on it. She won Tuesday itself {14,387|-} to {11,623|-}. Result pending recount: {182|m|t=Tuesday}.

The fix? Don't be in Austin in branding season.
