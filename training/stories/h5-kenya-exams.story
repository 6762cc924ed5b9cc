@story h5-kenya-exams
@topic School-leaving examination results in Kenya: candidates, grades, best pupil, cancelled papers
@subject E = National Examinations Board | the Board | the board | NEB | this year's examination
@subject M = Wanjala Kiprotich-Odera | Kiprotich-Odera | the Cabinet Secretary | the CS
@subject S = Ol Tukai Girls | Ol Tukai Girls High School | the girls' school
@subject B = Mbwajumali Boys | Mbwajumali Boys Academy
@subject T = Zawadi Chelangat | Chelangat | the top candidate
@subject U = teachers' union | the union
@fact c = 932417 | candidates | E | pupils who sat the examination | 2036 | constant
@fact c5 = 899453 | candidates | E | pupils who sat the examination | 2035 | constant
@fact up = 246391 | other | E | pupils who reached university entry grade | 2036 | constant
@fact up5 = 221830 | other | E | pupils who reached university entry grade | 2035 | constant
@fact sh = 26.4 | rate | E | share of pupils who reached university entry grade, in percent | 2036 | constant
@fact a = 1893 | other | E | pupils with straight A | 2036 | constant
@fact ag = 801 | other | E | girls with straight A | 2036 | constant
@fact ab = 1092 | other | E | boys with straight A | 2036 | constant
@fact e = 47200 | other | E | pupils with the lowest grade | 2036 | constant
@fact can = 1146 | other | E | pupils whose results were cancelled | 2036 | constant
@fact can5 = 4109 | other | E | pupils whose results were cancelled | 2035 | constant
@fact pl = 9 | other | E | schools with cancelled results | 2036 | constant
@fact ms = 10.87 | score | S | mean grade points | 2036 | constant
@fact mb = 10.81 | score | B | mean grade points | 2036 | constant
@fact sa = 64 | other | S | pupils with straight A | 2036 | constant
@fact ba = 71 | other | B | pupils with straight A | 2036 | constant
@fact tp = 87.6 | score | T | points | 2036 | constant
@fact tag = 17 | age | T | age | 2037-01-08 | constant
@fact places = 205000 | other | M | state-paid university places | 2037-09 | plan | pledged
@fact arr = 38 | arrests | E | people arrested for leaking papers | 2036-12 | cumulative
@fact un = 200 | other | U | schools that should have been examined | 2036 | constant
@rel sum a = ag + ab
@rel share sh = up / c
@trap a ag :: all straight A against girls
@trap c c5 :: this year's candidates against last year's
@trap up places :: qualified against places
@trap can pl :: pupils against schools
@race mean-grade = ms mb

@doc a-wire | national news agency | 2037-01-08
{246,391|up} qualify for university as exam results are out

NAIROBI, Jan 8 (KNS) - A total of {246,391|up} candidates scored C plus and above in the 2036 school-leaving examination, Cabinet Secretary for Education Wanjala Kiprotich-Odera announced on Thursday.

This represents {26.4 per cent|sh} of the {932,417|c} who wrote the papers. The previous year's class had {899,453|c5|t=The previous year's}, of whom {221,830|up5|^} made the cut.

The CS said {1,893|a|by=The CS} candidates obtained a straight A: {1,092|ab|^} boys and {801|ag|^} girls. Some {47,200|e|^} got the lowest grade, E.

Results of {1,146|can} candidates in {nine|pl} schools have been cancelled over collusion, down from {4,109|can5|t=in 2035} in 2035. Police arrested {38|arr|t=in the course of the examination} persons in the course of the examination.

Ol Tukai Girls led the table with a mean of {10.87|ms}, ahead of Mbwajumali Boys at {10.81|mb}.

@doc b-daily | popular daily | 2037-01-09
'I revised by a kerosene lamp': meet the girl who beat {932,417|c} others

BY AKINYI WESONGA AND TOM MUTISO

When the text message came, Zawadi Chelangat was feeding goats. She thought it was the phone company.

The {17|tag}-year-old from Kapsait is the best candidate in the land, with {87.6|tp} points. Her school, Ol Tukai Girls, has {64|sa} straight As to celebrate; only Mbwajumali Boys, with {71|ba}, had more.

"I want to be a neurosurgeon or maybe a pilot," she said. Her mother sells charcoal at Sh{60|-} a tin.

Of the {1,893|a} candidates with a plain A, {801|ag} are girls, a share that has not been as high in ten years. All in all more than {246,000|>up} will knock at the universities, where the government says it will pay for {205,000|places|t=in September|by=the government}, in September. The rest must find fees.

Sh 80 | Vol. LXXI No. 22,417 | SMS your result query to 20076

@doc c-rival | rival daily | 2037-01-09
The boys are back on top

Mbwajumali Boys Academy has snatched the crown after posting a mean score of {10.91|!mb}, relegating Ol Tukai Girls ({10.87|ms}) to second in results that the Board released yesterday.

The academy presented 198 candidates and harvested {71|ba} straight As. Principal Lawi Tergat credited "prayer, ugali and past papers".

Nationally {1,983|!a} boys and girls hit the mark of A, and {26.4|sh} per cent of the {932,417|c} who sat got what is needed for a degree course. Behind the dancing, {47,200|e} left with an E.

The board's chairman said the number of those who had their results withheld for good was {1,146|can|by=The board's chairman}, the smallest in a decade, thanks to the {83|!arr} people put behind bars for hawking papers by phone. The teachers' union disputes that any real paper leaked.

INSIDE: Full list of top 100 schools, pages 22-27 • Form One selection on February 1

@doc d-radio | radio bulletin | 2037-01-08
It is one o'clock and this is the news, read by Halima Ruto.

More than {nine hundred and thirty thousand|>c} school leavers know their fate this afternoon. The Cabinet Secretary says just over {a quarter|>sh} of them have done well enough for university, that is {246 thousand|up|round=1000}. Last year it was {222 thousand|up5|round=1000|t=Last year}.

The best of all is a girl, Zawadi Chelangat, aged {eighteen|!tag}, with {87.6|tp} points.

A little over {eleven hundred|>can} will get no result since they were found cheating, against {four thousand|>can5|t=a year ago} and more a year ago. {Nine|pl} schools are concerned.

And there are fewer places than people: the state will sponsor {205 thousand|places}.

Now the weather. Nairobi, 26 degrees.

@doc e-column | weekly opinion column | 2037-01-11
Counting As in a country of Es

We clap for {one thousand eight hundred|~a} young people every January. I have nothing against them. My niece is one of Ol Tukai's {64|sa}.

But for each of them, twenty-five came out with an E. There are {47,200|e} of those, more than all the seats at the national stadium; nobody sent a helicopter. Half of the {932,000|c|round=1000} got less than a C minus.

The minister boasts of {4,109|can5|t=last time} cancelled results last time against {1,146|can|t=now} now. Perhaps fewer cheated. Perhaps nine headteachers were caught and ninety were not. The union, of all people, says that {200|un|by=The union} schools should have been looked at.

Mean grade {10.87|ms}, mean grade {10.81|mb}: the girls' school beats the boys' by a hair, and this is our front page. Mean is the word.
