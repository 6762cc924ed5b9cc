@story zb-hamilton-rent-strike
@topic Rent strike at Kestrel Court, Hamilton, Canada
@subject K = Kestrel Court | the towers | the complex | the building
@subject O = Ashgrove Living | Ashgrove | the landlord | the owner | the company
@subject T = Kestrel Tenants' Union | KTU | the tenants | the renters | the strikers
@subject B = Landlord and Tenant Board | LTB | the board | the tribunal
@fact flats = 486 | homes | K | flats in the building | - | constant
@fact str1 = 112 | other | T | households withholding rent | 2031-05-01 | snapshot
@fact str2 = 203 | other | T | households withholding rent | 2031-06-01 | snapshot
@fact sh2 = 41.8 | other | T | share of households withholding rent, in percent | 2031-06-01 | snapshot
@fact agi = 6.4 | rate | O | rent increase asked for, in percent | 2031-04 | plan | pledged
@fact guide = 2.1 | rate | B | rent increase allowed without permission, in percent | 2031 | constant | threshold
@fact grant = 3.3 | rate | B | rent increase granted, in percent | 2031-09-18 | constant
@fact rent = 1385 | price | K | dollars of average monthly rent | 2031-04 | snapshot
@fact newr = 2150 | price | K | dollars of monthly rent asked of new tenants | 2031-04 | snapshot
@fact work = 7900000 | spending | O | dollars spent on the balconies and the garage | 2030 | cumulative
@fact allow = 4600000 | spending | B | dollars of work that the board accepted | 2031-09-18 | constant
@fact held = 690000 | other | T | dollars of rent withheld | 2031-09-01 | cumulative
@fact evict = 58 | cases | O | eviction notices filed | 2031-07-15 | cumulative
@fact drop = 0 | cases | O | eviction notices still pending | 2031-09-18 | snapshot
@fact req = 340 | cases | T | repair requests collected | 2031-05-01 | cumulative
@fact lift = 9 | duration | K | weeks that the east elevator was out | 2031 | cumulative
@fact crowd = 250 | crowd | T | people at the rally | 2031-06-01 | snapshot
@fact built = 1972 | date | K | year of building | - | constant
@rel share sh2 = str2 / flats
@fact gr = 91 | other | T | households that joined in a month | 2031-06-01 | constant
@fact gapr = 765 | price | K | dollars between the new and the average rent | 2031-04 | snapshot
@fact pts = 1.2 | rate | B | points granted above the guideline | 2031-09-18 | constant
@fact rejw = 3300000 | spending | B | dollars of work that the board rejected | 2031-09-18 | constant
@rel diff gr = str2 - str1
@rel diff gapr = newr - rent
@rel diff pts = grant - guide
@rel diff rejw = work - allow
@trap str1 str2 :: May and June
@trap agi grant :: asked for against granted
@trap rent newr :: sitting tenants against new ones
@trap work allow :: claimed against accepted

@doc a-daily | city newspaper | 2031-05-02
Tenants at Kestrel Court hold back rent over {6.4%|agi} hike

By Dilnoza Mercer, The Escarpment Standard
Fri., May 2, 2031 | 3 min. read

Households in {112|str1|t=as of Thursday, the first of the month|by=organizers} apartments at Kestrel Court, a pair of {24|-}-storey slabs put up in {1972|built}, had not paid their May rent as of Thursday, the first of the month, organizers said.

They are protesting an application by Ashgrove Living to raise rents by {6.4 per cent|agi}, triple the provincial guideline of {2.1|guide}. The company says it spent {$7.9 million|work|t=last year|by=The company} last year on balconies and the parking garage and is entitled to some of it back.

"They fixed what you see from the road," said Ngozi Bellweather, who pays {$1,385|-} for a two-bedroom and chairs the Kestrel Tenants' Union. Her group has gathered {340|req} unanswered requests for repairs in the {486|flats}-unit complex. The east elevator, she said, has been out for {nine|lift|by=she} weeks in all this year.

Ashgrove would not give its own count of non-payers. A unit vacated today is advertised at {$2,150|newr|t=today}; the average across the building is {$1,385|rent}.

RELATED: Province mulls 2.5% cap for 2032 | Hamilton vacancy rate at 3.1%

@doc b-activist | tenants' newsletter | 2031-06-03
{TWO HUNDRED AND THREE|str2}!

That's how many doors said no on the first of June. We started with {112|str1|t=in May} in May, so we have grown by {ninety-one|gr} in a month, neighbours. We're {42 per cent|~sh2|t=now} of the whole place now.

Thank you to the {300|!crowd} who stood in the rain on Sunday! Thank you to the lady in 1107 for the {eleven|-} pots of rice.

Where we stand:
* Ashgrove still wants {6.4|agi}. The legal guideline is {2.1|guide}.
* They say {7.9 million|work|by=They} went into the towers. We've asked for receipts. So far, {none|-}.
* The binder of repairs is up to {412|-} sheets.
* Nobody pays a penny until they come to the table. Our rents go in the trust account.

Remember: they charge {$2,150|newr} to whoever moves in after you. You're worth {765|gapr} dollars a month to them gone.

@doc c-broadcaster | public broadcaster's site | 2031-07-16
Landlord files to evict dozens in Hamilton rent strike

Social sharing: 1.2K shares

Ashgrove Living has filed {58|evict|t=by Tuesday|by=the company's lawyer} eviction applications against striking tenants by Tuesday, the company's lawyer confirmed, and may file more.

By the tenants' reckoning {203|str2|t=since the start of June|by=the tenants' reckoning} of {486|flats} homes have paid nothing since the start of June. The lawyer, Pascal Thiessen, called that "wildly inflated" and put it at {130|-} or so. 

The two sides will meet before the Landlord and Tenant Board in September. On the table is an increase of {6.4 per cent|agi}. Without special permission the owner could ask {2.1|guide}.

On June 1 about {250|~crowd|t=On June 1|by=police} people rallied outside, according to police. Bellweather said that the east elevator in particular "broke us": {nine|lift|by=Bellweather} weeks of stairs for people in their eighties.

The average rent in the {59-year-old|-} towers is {$1,385|rent|t=in April}, as of a filing made in April.

@doc d-wire | wire agency | 2031-09-18
Ontario board cuts rent hike at strike-hit Hamilton towers

HAMILTON, Ont. (Lakehead News) — Tenants who kept back some {$690,000|~held|t=by the start of September} by the start of September will have to pay it, but a landlord got barely half of the rent increase it sought, under a ruling on Thursday.

The Landlord and Tenant Board allowed Ashgrove Living to raise rents at Kestrel Court by {3.3 per cent|grant|by=The Landlord and Tenant Board}, not {6.4|agi}. Of {$7.9 million|work} in capital work, it accepted {$4.6 million|allow|^}.

Ashgrove has withdrawn all {58|evict} eviction filings. At its height in June the strike counted {203|str2|t=At its height in June} households, about {two in five|~sh2|v=40}, in the {468|!flats}-unit complex.

@doc e-column | column | 2031-09-20
You can lose and still win, ask the east elevator

I went back on Friday. It works. I rode it four times with Mrs. Abernathy, 84, who had counted every one of the {63|-} days it didn't.

The board gave the landlord {3.3|grant}. That's {1.2|pts} over guideline and {3.1|-} below the ask. It threw out {3.3 million|rejw} of the repair bill, coincidentally the same digits. And the {690,000|held} dollars that people had put away will go to Ashgrove after all, minus what the board calls abatements. But {nobody|drop|v=0} is facing the sheriff this morning.

When this began, I was told it would fizzle. In May {112|str1|t=In May} doors had joined; a month later it was over {200|>str2|t=a month later}. What does a home cost? In that building, {1,385|rent} if you've stayed and {2,150|newr} if you haven't.
