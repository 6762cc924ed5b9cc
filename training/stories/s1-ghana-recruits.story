@story ghana-recruits
@topic Ghana's police recruitment of 2029: applicants, fees, a stampede of forms and a committee of Parliament
@subject P = Ghana Police Service | the Police Service | the Service | the police | GPS
@subject M = Kwadwo Nsarkoh-Dery | Nsarkoh-Dery | the Interior Minister | the minister
@subject Q = Rashida Yakubu Bawuah | Rashida Bawuah | Bawuah | the MP for Tolon-Kpasi | ranking member
@subject C = committee on Defence and Interior | the committee | the parliamentary committee
@subject E = Efia Twumasi-Barima | Twumasi-Barima | Chief Superintendent Twumasi-Barima | the police spokesperson
@subject T = Tawiah Agbenyega | Agbenyega | the applicant
@subject I = Savannah Institute for Governance | the Institute | SIG
@fact ap = 164720 | other | P | people who applied | 2029-08-31 | cumulative
@fact ap26 = 118300 | other | P | people who applied | 2026 exercise | cumulative
@fact sl = 41906 | other | P | applicants shortlisted | 2029-10-12 | cumulative
@fact ps = 17355 | other | P | applicants who passed body selection and documents | 2029-11-20 | cumulative
@fact pl = 5000 | officers | P | recruits to be trained | 2030 | plan
@fact plw = 1750 | officers | P | women among the recruits to be trained | 2030 | plan
@fact clr = 11000 | officers | M | posts asked for from the Finance Ministry | 2029 | plan | hypothetical
@fact st = 47200 | officers | P | officers in service | 2029-09-30 | snapshot
@fact rt = 742 | other | - | citizens for each police officer | 2029-09-30 | snapshot
@fact un = 450 | other | - | citizens for each police officer under the UN guide | - | constant | threshold
@fact fe = 120 | price | P | price of an application voucher in cedis | 2029 | constant
@fact fe26 = 100 | price | P | price of an application voucher in cedis | 2026 exercise | constant
@fact rv = 19766400 | revenue | P | takings from vouchers in cedis | 2029-08-31 | cumulative
@fact bu = 312000000 | budget | P | money for training recruits in cedis | 2030 | plan
@fact lo = 18 | age | P | lowest age for applicants | - | constant | threshold
@fact hi = 28 | age | P | highest age for applicants | - | constant | threshold
@fact hi26 = 30 | age | P | highest age for applicants | 2026 exercise | constant | threshold
@fact ta = 27 | age | T | his age | 2029-11 | constant
@fact tn = 3 | other | T | times that he applied | 2029-11 | cumulative
@fact mo = 6 | duration | P | months of training | 2030 | plan
@fact ar = 9 | arrests | P | people arrested for selling places | 2029-11-26 | cumulative
@fact br = 25000 | price | - | price of a place from a middleman in cedis | 2029-11 | snapshot
@fact dd = 2029-08-31 | date | P | closing day for applications | - | constant
@fact in = 28 | injuries | - | people hurt in the crush at El-Wak | 2029-10-29 | cumulative
@fact in1 = 12 | injuries | - | people hurt in the crush at El-Wak | 2029-10-29 noon | cumulative
@fact sh = 3 | other | P | share of applicants to be trained | 2029 | snapshot
@fact cp = 39.2 | other | P | rise in applicants since the last exercise | 2029-08-31 | snapshot
@fact pw = 35 | other | P | share of women among the recruits to be trained | 2030 | plan
@rel share sh = pl / ap
@rel change cp = ap26 -> ap
@rel share pw = plw / pl
@rel product rv = ap * fe
@trap ap sl :: applied and shortlisted
@trap sl ps :: shortlisted and passed
@trap ap ap26 :: this exercise and the last
@trap pl clr :: what is allowed and what was asked for
@trap hi hi26 :: the age limit now and then
@trap in in1 :: noon and the day's end
@trap rt un :: what is and what should be

@doc a-agency | state news agency | 2029-11-26
Police Service to train {5,000|pl|by=Minister} recruits from January – Minister

Accra, Nov. 26, GNB – The Ghana Police Service will admit {5,000|pl|t=next year|by=Mr Kwadwo Nsarkoh-Dery} recruits next year for a training of {six|mo} months, Mr Kwadwo Nsarkoh-Dery, the Minister for the Interior, has told Parliament.

Answering an urgent question in Accra on Monday, he said {164,720|ap} persons applied before the portal was closed on {August 31|dd}, out of whom {41,906|sl} were shortlisted. After body selection and the screening of documents, {17,355|ps|t=as at November 20} remained as at November 20.

Women would constitute {1,750|plw} of the intake, Mr Nsarkoh-Dery said.

He explained that the Ministry had sought clearance for {11,000|clr|m=hypothetical}, but the fiscal space did not permit it. An amount of {GH¢312 million|bu|v=312000000|t=in the 2030 budget statement} had been provided in the 2030 budget statement for the exercise.

The ratio of police to citizens stood at {one to 742|rt|v=742}, as against the United Nations' recommended {one to 450|un|v=450}, the Minister added.

GNB
E/KOA/26.11.29 | Desk 0302 555 118

@doc b-daily | private daily | 2029-11-27
'You sold hope at {GH¢120|fe|v=120} a piece'

MP takes on minister over millions made from police vouchers

By Nii Armah Dsane

The ranking member on Parliament's committee on Defence and Interior, Hajia Rashida Yakubu Bawuah, yesterday accused government of turning unemployment into a business.

The MP for Tolon-Kpasi said that, at {GH¢120|fe|v=120} for each voucher, the Service had made close to {20 million|~rv} cedis from young people of whom it had no intention of employing more than a handful. Three years ago the voucher went for {100|fe26|t=Three years ago} and {118,300|ap26|^} were sold.

“You take from {164,720|ap|by=she}, you train {5,000|pl|by=she}. That is {three percent|sh|by=she}. Even lotto pays better,” she said to laughter.

She also questioned why the upper age had been cut from {30|hi26} to {28|hi}, which according to her shut out graduates who had waited at home for national service postings.

But the minister said the money did not come to him; it was paid into the consolidated fund, less the commission of the bank.

Meanwhile police have picked up {nine|ar} suspects, two of them serving constables, for allegedly demanding {GH¢25,000|br|v=25000} for a place.

More on page 22: Hearts 1, Berekum Chelsea 1 * Cedi holds at 19.4 * Fuel up 3%

@doc c-feature | Sunday paper | 2029-12-02
Third time, no luck: a voucher, a tape measure and a torn shirt

Tawiah Agbenyega keeps his vouchers in a Bible. There are {three|tn} of them. The first is from the year when the form still cost {GH¢100|fe26|v=100}; he was a teenager's shadow, he says, and failed the height by the thickness of a coin.

He is {27|ta|t=now} now. The limit is {28|hi} and his birthday is in February. “So it was this one or nothing.”

He was at El-Wak on the Monday in October when the gate gave way. By noon the 37 Military Hospital had treated {a dozen|in1|t=By noon}; by the end of the day it was {28|in|t=by the end of the day} and one of them was Agbenyega, with a shoulder out and half a shirt. He had stood, he reckons, six hours, among a good part of the {42,000|~sl} who had got the text message.

He went back on the Wednesday, arm in a sling, was measured (he has grown, or the coin has shrunk), and passed. So did more than {seventeen thousand|>ps} others. He has heard nothing.

A man in Ashaiman has offered to “speak to somebody” for {25,000|br|by=A man in Ashaiman}. “If I had {twenty-five thousand|br|m=hypothetical} cedis,” Agbenyega says, “I would not be looking for a job in the police.”

@doc d-factcheck | fact-check site | 2029-11-29
CHECKED: six claims about the police recruitment

Claim 1. “More people applied than ever.” TRUE, so far as records go. {164,720|ap|t=by the deadline} by the deadline, up {39%|cp} on the {118,300|ap26|t=of 2026} of 2026.

Claim 2. “The Service made {GH¢50 million|-}.” FALSE. A viral TikTok video says so. Vouchers at {120|fe} cedis times applicants gives {GH¢19.77 million|rv|v=19766400}, before the bank's cut.

Claim 3. “Ghana has one officer for {450|-} people.” FALSE. That is the UN guide. With {47,200|st|t=in September|by=the Service} officers in September, the Service itself puts it at {742|rt} to one.

Claim 4. “The minister asked for {11,000|clr} and got {half|-}.” MOSTLY TRUE. He got {5,000|pl}, a little less.

Claim 5. “You must be under {25|-}.” FALSE. Applicants must be between {18|lo} and {28|hi}. In the last exercise the cap was {30|hi26|t=In the last exercise}.

Claim 6. “Women are a third of the class.” TRUE, almost exactly: {1,750|plw} of them, or {35 per cent|pw}.

The Savannah Institute for Governance, which shared its data with us, says {GH¢5,200|-} is what it costs the state to train three recruits for a month. We could not verify that.

WhatsApp your doubts to +233 555 0148. Verified claims so far this year: 231.
