@story aysen-salmon-cartel
@topic Fine for price fixing by salmon feed makers, Chile, 2011
@subject T = Competition Tribunal | the Tribunal | TDLC | the court
@subject A = Alimentos Reloncaví | Reloncaví
@subject N = NutriSur | Nutrisur
@subject P = Piensos Australes | Australes
@subject F = economic prosecutor | the FNE | the prosecutor
@subject S = salmon farmers' association | the farmers | salmon farmers | AquaChiloé
@fact fT = 38500000 | damages | T | dollars of fines in all | 2011-11-15 | constant
@fact fA = 21000000 | damages | A | dollars of fine | 2011-11-15 | constant
@fact fN = 17500000 | damages | N | dollars of fine | 2011-11-15 | constant
@fact fP = 0 | damages | P | dollars of fine | 2011-11-15 | constant
@fact utaA = 22500 | damages | A | tax units of fine | 2011-11-15 | constant
@fact ask = 62000000 | damages | F | dollars of fines requested | 2009 | plan | hypothetical
@fact yrs = 4 | duration | T | years that the agreement lasted | 2004 to 2008 | constant
@fact sh = 83 | other | T | percent of the feed market held by the three | 2008 | snapshot
@fact shA = 36 | other | A | percent of the feed market | 2008 | snapshot
@fact shN = 29 | other | N | percent of the feed market | 2008 | snapshot
@fact shP = 18 | other | P | percent of the feed market | 2008 | snapshot
@fact over = 11 | rate | F | percent by which the feed was overpriced | 2004 to 2008 | snapshot
@fact dam = 240000000 | damages | S | dollars of damage claimed | 2011 | plan | hypothetical
@fact mails = 137 | other | F | e-mails in evidence | 2009 | constant
@fact meet = 29 | other | F | meetings of managers | 2004 to 2008 | cumulative
@fact feed = 57 | other | S | percent of the cost of a salmon that is feed | 2008 | snapshot
@fact vote1 = 4 | votes_cast | T | judges for the fine | 2011-11-15 | constant
@fact vote2 = 1 | votes_cast | T | judges against the fine | 2011-11-15 | constant
@fact pages = 412 | other | T | pages of the ruling | 2011-11-15 | constant
@fact app = 10 | duration | T | working days to appeal | - | constant
@fact exp = 2060000000 | revenue | S | dollars of salmon exports | 2010 | cumulative
@rel sum fT = fA + fN
@rel sum sh = shA + shN + shP
@trap fA fN :: two firms
@trap fT ask :: imposed and requested
@trap fT dam :: fines and damage claimed
@trap shA fA :: share and fine
@trap fA utaA :: dollars and tax units

@doc a-wire | wire agency | 2011-11-15
Chile fines salmon feed makers {$38.5 mln|fT} for collusion

SANTIAGO (Cono Sur Press) - Chile's Competition Tribunal on Tuesday fined two makers of salmon feed a combined {$38.5 million|fT|t=on Tuesday|by=Chile's Competition Tribunal} for fixing prices over {four|yrs} years, in a {4|vote1}-{1|vote2} ruling of {412|pages} pages.

Alimentos Reloncaví was ordered to pay {$21 million|fA} and NutriSur {$17.5 million|fN}. The third member of the cartel, Piensos Australes, which confessed in 2009, pays {nothing|fP|v=0}.

The economic prosecutor, who wanted {$62 million|ask|by=The economic prosecutor}, had said the trio controlled {83 percent|sh|t=at the time} of the market at the time and overcharged by {11 percent|over}. He submitted {137|mails} e-mails.

Feed makes up {57 percent|feed} of what it costs to raise a salmon, Chile's second-largest food export, worth {$2.06 billion|exp|t=last year} last year.

The firms have {10|app} working days to appeal.

@doc b-regional | Puerto Montt newspaper | 2011-11-16
"{Twenty-nine|meet} lunches at our expense"

Gastón Huenchumán Vera

The waiters of the restaurant at Angelmó must have known before anybody. It was there, says the file, that managers of the three feed companies met {39|!meet|by=the file} times to settle what a kilo of pellets should cost the man with the cages.

"For each of those lunches we paid," says Sonia Barría, of AquaChiloé. The association will sue. It reckons with {$240 million|dam|by=The association} of damage, more than six times what the Tribunal has now imposed.

Reloncaví, whose silos can be seen from this newsroom, must pay {$17.5 million|!fA}. In a statement of three lines it "does not share" the ruling. Australes, the small one of the club with {18%|shP|t=then} of the market then, is not fined, because it told the prosecutor everything.

Barría has a sum for this, too. "Of a hundred pesos I spent, {57|feed} went to them. Of these, they stole six."

Tides: high 03:12 (5.9 m), low 09:31 | Ferry to Chaitén suspended

@doc c-business | Santiago business daily | 2011-11-16
TDLC applies {22,500|utaA} UTA to Reloncaví

The sentence, adopted by {four|vote1} votes to {one|vote2}, puts the punishment of Alimentos Reloncaví at {22,500|utaA} annual tax units, a hair over {21 million|fA} dollars, and that of NutriSur at {18,750|-}. Together: {38.5 million|fT}.

The ministers credited {29|meet} meetings between 2004 and 2008, and the {137|mails} messages seized in the raids, in which the rivals call themselves "the cousins". Reloncaví then had {36%|shA|t=then} of sales, NutriSur {29%|shN} and Piensos Australes {18%|shP}.

They set aside the prosecutor's estimate of the overprice, {11%|over|by=the prosecutor}, as "not proved in its extent", which explains why the fines are far below the {26 million|!ask} that he sought.

The dissenting judge would have acquitted. An appeal before the Supreme Court must be lodged in {ten|app} days.

NutriSur closed {2.3%|-} lower; the IPSA lost {0.4%|-}.

@doc d-industry | seafood trade site | 2011-11-17
Feed cartel verdict: cheaper than a bad algae bloom

For an industry that shipped {US$2.06bn|exp|t=in 2010} of fish in 2010, a {US$38.5m|fT} penalty is small change. It is split {21|fA|x=1000000}/{17.5|fN|x=1000000} between Reloncaví and NutriSur; Australes turned informer and walks.

More interesting are the civil claims. The farmers talk of {US$240m|dam|by=The farmers}. Their lawyers will lean on the {11%|over} overcharge alleged by the FNE, over {four|yrs} seasons, applied to a cost item that is {75%|!feed} of the total.

Between them the three sold {83%|sh|t=in 2008} of all pellets in 2008. Their part today: {64%|-}, after two Norwegian entries.

Related: Norway spot price NOK 21.40 | ISA virus: 0 outbreaks in October | Events: AquaSur, stand 114
