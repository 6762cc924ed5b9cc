@story zc-cavorim-festival
@topic A music festival on a Goan beach: crowd, deaths, noise, a village vote and a fine
@subject F = Palmbeat festival | the festival | Palmbeat
@subject V = Cavorim gram sabha | the gram sabha | the villagers
@subject G = government of Goa | the government | the tourism department
@subject P = Goa Police | the police
@subject H = Asilo hospital | the hospital
@subject B = High Court bench | the court | the bench
@fact tic = 52000 | crowd | F | tickets sold for a day | December 2033 | snapshot
@fact cap = 35000 | crowd | F | people allowed in a day | December 2033 | constant | threshold
@fact tot = 143000 | crowd | F | visits in all | December 2033 | cumulative
@fact d = 3 | deaths | F | people who died | 2033-12-30 | cumulative
@fact hos = 64 | injuries | H | people treated | 2033-12-30 | cumulative
@fact arr = 41 | arrests | P | people arrested for drugs | 2033-12-30 | cumulative
@fact kg = 3.6 | other | P | kilograms of drugs seized | 2033-12-30 | cumulative
@fact y = 612 | votes_cast | V | villagers for the ban | 2034-01-14 | snapshot
@fact n = 148 | votes_cast | V | villagers against the ban | 2034-01-14 | snapshot
@fact db = 112 | other | F | decibels measured | 2033-12-28 | snapshot
@fact dbm = 75 | other | B | decibels allowed | - | constant | threshold
@fact end = 22:00 | clock | B | end of music by order | - | constant | threshold
@fact endr = 00:40 | clock | F | actual end of music | 2033-12-28 | constant
@fact rev = 840000000 | revenue | F | rupees | December 2033 | cumulative
@fact fee = 23000000 | revenue | G | rupees of fees | December 2033 | cumulative
@fact fine = 5000000 | price | F | rupees of fine | 2034-02-03 | constant
@fact pol = 780 | officers | P | police on duty | December 2033 | constant
@fact days = 3 | duration | F | days | December 2033 | constant
@trap tic cap :: sold and allowed
@trap tic tot :: one day and three
@trap db dbm :: measured and allowed
@trap end endr :: ordered and actual
@trap rev fee :: the festival's and the state's money
@trap d days :: both three, unrelated
@race sabha = y n

@doc herald-goa-like | Goan daily | 2033-12-31
Third death at Palmbeat; organisers deny overcrowding

CAVORIM: A 24-year-old engineer from Pune died at Asilo hospital on Friday, the {third|d|t=Friday} death linked to Palmbeat, which ended on Friday morning after {three|days} days.

{Sixty-four|hos|t=Friday|by=doctors} persons were brought in with dehydration or overdose, doctors said.

The police, with {780|pol} personnel at the venue, arrested {41|arr} and seized drugs weighing {3.6|kg} kg.

Permission had been given for {35,000|cap} people a day. Organisers' own app shows {52,000|tic|t=Thursday} tickets for Thursday. "People come and go," a spokesman said. "At no time were more than {34,000|-} inside."

Villagers say that music which the High Court ordered to stop at {10 pm|end} went on till {12.40 am|endr}.

Fish prices: kingfish {₹900|-}/kg. Ferry fare up by {₹2|-}.

@doc village-min | minutes of a village assembly | 2034-01-14
V.P. CAVORIM — Minutes of the Special Gram Sabha, 14 January 2034, 10.30 am, panchayat hall

Members present: {771|-}. Chair: Sarpanch Smt. Filomena Naik.

Item 1. Sound. Shri Agnelo D'Mello read from the pollution board's log: {112|db|t=28 December} dB at the chapel on 28 December, where {75|dbm} is permitted; end of music {00:40|endr} instead of {22:00|end}.
Item 2. Crowd. It was stated that {143,000|tot} persons passed through a village of {4,200|-} in {three|days} days, and that water tankers didn't reach ward {5|-}.
Item 3. Deaths. One minute of silence for the {three|d}.
Item 4. Resolution that no NOC be given to Palmbeat in future. In favour {612|y}, against {148|n}, abstained {11|-}. Carried.
Item 5. Street light at Tintto. Deferred.

@doc toi-like | national daily | 2034-02-04
Court fines Palmbeat {₹50 lakh|fine|v=5000000}, wants refunds for village

PANAJI: A division bench on Friday imposed {₹50 lakh|fine|v=5000000|t=Friday} on the promoters of Palmbeat for breach of noise limits, calling a reading of {121|!db} decibels against a ceiling of {75|dbm} "an act of war on a chapel".

The three-day event in December made {₹84 crore|rev|v=840000000}, the petitioners claim; the state earned {₹2.3 crore|fee|v=23000000} in fees. {52,000|tic} tickets were sold for the busiest day, when {25,000|!cap} persons had been permitted.

{Four|!d} young people died.

The gram sabha had voted {612|y}-{148|n} to deny it permission. The tourism minister said Goa "can't live on fish curry alone".

The promoters will move the Supreme Court. Next hearing March {6|-}.

@doc music-mag | music website | 2034-01-20
Was Palmbeat 2033 too big to dance?

Set of the festival: Nucleya-jr at sunset, {41|-} minutes of brass. Worst queue: water, {70|-} minutes, {₹200|-} a bottle.

Let's talk about the elephant in the pit. {143,000|tot} entries over {three|days} days. On day two, {52,000|tic|t=day two} wristbands; I couldn't lift my phone. {Three|d} kids did not come home. {Sixty-four|hos} went to the medics at Asilo and who knows how many to the tent.

The cops busted {41|arr}, mostly with a joint, but the haul of {3.6|kg} kilos says somebody came to work.

The villagers have voted it out, {612|y} to {148|n}. I get it. Music was supposed to end at {ten|end|v=22:00}. My ears were still ringing at {twenty to one|endr|v=00:40}, and so were theirs, and theirs hadn't paid {₹14,000|-}.

Rating: {6|-}/{10|-}
