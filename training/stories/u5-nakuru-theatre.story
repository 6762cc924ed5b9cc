@story u5-nakuru-theatre
@topic Surgery backlog at Nakuru's county hospital after theatres were shut, and the governor's plan to clear it
@subject H = Nakuru West Referral Hospital | Nakuru West | the hospital | the referral hospital | the facility
@subject G = Governor Kipchumba Rono | Rono | the governor | the county chief
@subject A = county assembly audit | auditors | the audit | the health committee
@subject N = Clinical Officers Union | the union | union
@subject V = Naivasha Lakeside Hospital | Naivasha Lakeside | Naivasha
@fact w5 = 3260 | waiting | H | patients waiting for an operation | 2031-05-31 | snapshot
@fact w1 = 1985 | waiting | H | patients waiting for an operation | 2031-01-31 | snapshot
@fact wd = 1275 | waiting | H | patients by which the list grew | January to May 2031 | cumulative
@fact wv = 740 | waiting | V | patients waiting for an operation | 2031-05-31 | snapshot
@fact th = 8 | other | H | operating theatres | - | constant
@fact to = 3 | other | H | operating theatres in use | 2031-05-31 | snapshot
@fact tc = 5 | other | H | operating theatres closed | 2031-05-31 | snapshot
@fact dl = 412 | duration | H | days that a hip patient waits on average | May 2031 | snapshot
@fact dc = 19 | deaths | A | patients who died while on the list | January to May 2031 | cumulative
@fact pl = 186000000 | budget | G | shillings promised for repairs and staff | 2031-06-04 | plan | pledged
@fact pe = 71000000 | budget | G | shillings for anaesthetic machines | 2031-06-04 | plan | pledged
@fact ps = 115000000 | budget | G | shillings for hiring | 2031-06-04 | plan | pledged
@fact nh = 64 | jobs | G | clinical staff to be hired | 2031-06-04 | plan | pledged
@fact nv = 138 | jobs | N | posts vacant at the hospital | 2031-06-03 | snapshot
@fact ow = 47 | other | H | operations a week | May 2031 | snapshot
@fact og = 120 | other | G | operations a week | December 2031 | plan | pledged
@fact un = 1450 | other | N | members in the county | - | constant
@rel sum th = to + tc
@rel diff wd = w5 - w1
@rel sum pl = pe + ps
@trap w5 wv :: two hospitals of one county
@trap nh nv :: posts to be filled and posts vacant
@trap ow og :: what is done and what is promised
@trap w1 w5 :: the list four months apart

@doc a-daily | national daily | 2031-06-04
Rono unveils Sh186m rescue for Nakuru theatres as list passes {3,000|>w5}

By Wanjiru Achola

Nakuru Governor Kipchumba Rono yesterday promised {Sh186 million|pl|v=186000000} to reopen operating rooms at the county's main referral hospital, where an assembly audit found that {3,260|w5|t=at the end of May|by=an assembly audit} people were waiting for surgery at the end of May.

Only {three|to|t=at the end of May} of the facility's {eight|th} theatres still work. The rest closed one after another as anaesthetic machines failed and the staff who ran them resigned.

"I do not want to hear the word backlog by Christmas," the governor told reporters, pledging that surgeons would do {120|og|t=by December} operations a week by December. They now manage {47|ow}.

Of the money, {Sh71 million|pe|v=71000000} is for machines. The remaining {Sh115 million|ps|v=115000000} will pay for {64|nh} new clinical staff over two years.

The Clinical Officers Union said the figure was an insult. It counts {138|nv|by=The Clinical Officers Union} empty posts at Nakuru West alone.

The auditors put at {19|dc|t=since January|by=The auditors} the number of patients who have died since January before their turn came.

@doc b-tabloid | evening tabloid | 2031-06-04
{29|!dc} DIE WAITING FOR THE KNIFE

Families weep as {five|tc} theatres gather dust

Mama Philomena Cheruiyot was number 811 on the list. She never became number 810.

She is one of {29|!dc|t=between January and May|by=the county assembly's health committee} Nakuru residents who, says the county assembly's health committee, passed away between January and May while queueing for an operation at Nakuru West Referral Hospital.

{Five|tc} theatres are locked. In one, our reporter saw goats' milk being stored.

A broken hip means {412|dl} days of lying on your back, on average. And the queue is getting longer, not shorter: in January it had {1,985|w1|t=in January} names.

The county chief says relax, {Sh186 million|pl|v=186000000} is coming, and {146|!nh} doctors, clinical officers and nurses with it. Naivasha Lakeside, where {740|wv} are waiting, gets nothing.

Do YOU know someone on the list? WhatsApp the newsdesk on 0700 555 118.

@doc c-health | health newsletter | 2031-06-10
What the Nakuru West audit says, and what it does not

The county assembly's document runs to 88 pages, but the numbers that matter fit on a card.

Between 31 January and 31 May the surgical list at the referral hospital grew by {1,275|wd} names, from just under {2,000|<w1|t=31 January} to {3,260|w5|t=31 May}. It did so because output fell. With {five|tc} rooms out of {eight|th} closed, theatre teams completed {47|ow|t=in May} procedures a week in May.

Orthopaedics is worst hit. The mean wait for a hip is {412|dl|t=in May} days, although the auditors warn that the mean hides a handful of people listed in 2028.

The governor's money comes in two pots: {71 million|pe} shillings for equipment, which is easy to spend, and {115 million|ps} for salaries, which is not. He speaks of hiring {64|nh}. The union, with {1,450|un} members across the county, keeps a register of vacancies at the hospital that stood at {138|nv|t=last week|by=The union} last week. If both are right, {more than half|-} of the holes stay open.

One last caution. The {19|dc|by=the auditors} deaths counted by the auditors happened on the list, not because of it. Nobody has checked the files.

@doc d-radio | FM station script | 2031-06-05
Good evening, this is Rift Valley Drive, the time is ten past six.

The fight over Nakuru's hospital is not over. Clinical officers say they will down tools if the governor does not double his offer. The union has about {fourteen hundred and fifty|~un} members, it says.

What is on the table? {A hundred and eighty-six million|pl} shillings, {one hundred and fifty|!ps|x=1000000} of those million for new staff and {seventy-one|pe|x=1000000} for machines, according to the governor's office.

What is the problem? {Three|to} theatres out of {eight|th} are open. Surgeons there see {forty-seven|ow} cases a week on the table. Rono wants {a hundred and twenty|og|t=before the year ends} before the year ends.

And more than {three thousand two hundred|>w5|t=When May closed} people are on the list. When May closed, Naivasha, by comparison, had {seven hundred and forty|wv|t=When May closed}.

We will talk to a surgeon after this song.

@doc e-wire | wire agency | 2031-06-06
Kenya county hospital staff threaten strike over surgery queue

NAKURU, Kenya - Clinical officers in Kenya's Nakuru county on Friday gave authorities two weeks to fill vacancies at a hospital where the queue for operations has swollen by {64 percent|-} since January.

Some {3,620|!w5|by=a county audit} patients were waiting at the end of last month, a county audit showed, compared with {1,985|w1|t=four months earlier} four months earlier. {Three|to} theatres are functioning.

Governor Kipchumba Rono has pledged {186 million|pl} shillings ({$1.4 million|-}) and {64|nh} recruits. The union says there are {138|nv|by=The union} openings.

Rono has promised to more than double weekly operations to {120|og}. The hospital serves a population of {2.3 million|-}.
