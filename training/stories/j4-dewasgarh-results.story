@story j4-dewasgarh-results
@topic Class 12 results of an Indian state examination board, May 2016
@subject B = Malwa Board of Secondary Examination | Malwa Board | the board | MBSE | the state
@subject G = girls | girl candidates | young women | daughters
@subject Y = boys | boy candidates | sons
@subject D = Dewasgarh | Dewasgarh district | the district
@subject J = Jhirpura | Jhirpura district
@subject Q = Sanjana Qureshi | Sanjana | Qureshi | the topper | the welder's daughter
@subject K = Abhinav Toppo-Rao | Abhinav | Toppo-Rao
@subject P = private schools | private | private institutions
@subject V = government schools | government | govt schools
@fact reg = 762480 | enrolment | B | candidates registered | 2016 | constant
@fact app = 748113 | enrolment | B | candidates who sat the examination | 2016 | constant
@fact pas = 612706 | enrolment | B | candidates who passed | 2016 | constant
@fact pp = 81.9 | rate | B | share of candidates who passed | 2016 | constant
@fact pp5 = 78.4 | rate | B | share of candidates who passed | 2015 | constant
@fact up = 3.5 | rate | B | gain in the share of candidates who passed, in points | 2016 | constant
@fact gp = 85.6 | rate | G | share of candidates who passed | 2016 | constant
@fact bp = 78.7 | rate | Y | share of candidates who passed | 2016 | constant
@fact d1 = 241880 | enrolment | B | candidates in the first division | 2016 | constant
@fact d2 = 287402 | enrolment | B | candidates in the second division | 2016 | constant
@fact d3 = 83424 | enrolment | B | candidates in the third division | 2016 | constant
@fact sup = 71204 | enrolment | B | candidates who may sit the supplementary examination | 2016 | constant
@fact held = 1385 | other | B | results withheld | 2016-05-23 | snapshot
@fact ch = 4112 | cases | B | candidates caught cheating | 2016 | constant
@fact ch5 = 5890 | cases | B | candidates caught cheating | 2015 | constant
@fact dp = 91.2 | rate | D | share of candidates who passed | 2016 | constant
@fact jp = 63.7 | rate | J | share of candidates who passed | 2016 | constant
@fact qm = 493 | score | Q | marks out of 500 | 2016 | constant
@fact qp = 98.6 | score | Q | percentage of marks | 2016 | constant
@fact km = 491 | score | K | marks out of 500 | 2016 | constant
@fact prv = 88.1 | rate | P | share of candidates who passed | 2016 | constant
@fact gov = 74.2 | rate | V | share of candidates who passed | 2016 | constant
@fact fee = 500 | price | B | rupees to have a paper checked again | 2016 | constant
@fact last = 2016-06-07 | date | B | last day to ask for a second check | - | plan
@fact clk = 11:30 | clock | B | time at which results appeared | 2016-05-23 | constant
@fact schp = 25000 | budget | B | rupees of scholarship for each of the ten best | 2016-05-23 | plan | pledged
@fact qage = 17 | age | Q | age in years | 2016-05 | snapshot
@rel share pp = pas / app
@rel sum pas = d1 + d2 + d3
@rel diff up = pp - pp5
@rel share qp = qm / tot
@fact tot = 500 | score | B | full marks | - | constant
@race sexes = gp bp
@fact gap = 27.5 | rate | D | lead over the last district in the share who passed, in points | 2016 | constant
@fact sex = 6.9 | rate | G | lead over boys in the share who passed, in points | 2016 | constant
@fact ds = 154628 | enrolment | B | candidates in the third division or in the supplementary examination | 2016 | constant
@rel diff gap = dp - jp
@rel diff sex = gp - bp
@rel sum ds = d3 + sup
@fact abs = 14367 | enrolment | B | candidates registered who did not come | 2016 | constant
@rel diff abs = reg - app
@trap reg app :: registered and appeared
@trap pp pp5 :: two years
@trap dp jp :: best and worst district
@trap prv gov :: two kinds of school
@trap ch ch5 :: two years
@trap qm km :: first and second

@doc a-bharat-news-service | wire agency | 2016-05-23
Malwa Board Class 12: {81.9 per cent|pp} pass, girls ahead again

INDORE, May 23 (BNS): The Malwa Board of Secondary Examination declared its Class 12 results at {11.30 am|clk|t=Monday} on Monday, with {81.9 per cent|pp|t=Monday} of the {7,48,113|app|v=748113} candidates who appeared clearing the examination. Last year the figure was {78.4 per cent|pp5|t=Last year}.

Girls outshone boys with {85.6 per cent|gp} against {78.7 per cent|bp}. Of the {6,12,706|pas|v=612706} successful candidates, {2,41,880|d1|v=241880} were placed in the first division, {2,87,402|d2|v=287402} in the second and {83,424|d3} in the third. Another {71,204|sup} are eligible for the supplementary examination in July.

Dewasgarh stood first among the districts at {91.2 per cent|dp} and Jhirpura last at {63.7|jp}.

Sanjana Qureshi of Dewasgarh topped the merit list with {493|qm} marks out of {500|tot}, followed by Abhinav Toppo-Rao of Ujjain and another student, on {491|km} each, Controller of Examinations R. S. Bhuriya told reporters.

Results of {1,385|held} candidates have been withheld. The board booked {4,112|ch|by=The board} examinees for use of unfair means, down from {5,890|ch5|t=in 2015} in 2015.

@doc b-malwa-prabhat | regional daily | 2016-05-24
SONS OF THE SOIL SHINE IN BOARD EXAM

Staff Reporter, Ujjain

It is the boys' year. With {85.6|!bp} per cent of them getting through, they have left the other half behind, a look at the sheets released by MBSE shows.

In our own city the sweets were for Abhinav Toppo-Rao of Saraswati Vidya Niketan, whose {491|km} marks are the second highest in the state. "I slept at nine every night," he said, to the disbelief of his mother. His uncle had already promised him a scooter.

First is a girl from Dewasgarh, Sanjana Qureshi ({98.2|!qp} per cent).

{Almost nine in ten|-} candidates from private institutions passed, {88.1|prv} per cent to be exact. Government schools managed {74.2|gov}. Overall {6.13 lakh|pas|v=613000|round=1000} students are through, of whom nearly {two and a half lakh|~d1|v=250000} got the coveted first division.

Those unhappy may apply for re-totalling at {Rs 500|fee} a paper up to {June 7|last}.

(Inside: full merit list, roll nos. 2160012-2189345; Gold Rs 29,810; Temp 44.1)

@doc c-dewasgarh-dispatch | district news site | 2016-05-24
The welder's daughter and her {493|qm}

They found her at the tap. Sanjana, {17|qage}, was filling the second of two buckets in Lane 4, Idgah Mohalla, when a cousin ran up with a phone.

"I thought it said {439|-}," she laughs. "That would also have been all right."

It said {four hundred and ninety-three|qm}, and nobody in the Malwa Board's schools had more. Her father Irfan, 46, welds gates. Her school, a government one with {61|-} girls in the class, has no laboratory; she learnt titration from a video.

The district did her proud, too: {91.2%|dp|s=The district} of those who sat have passed, the best of all {27|-}. Dewasgarh was {ninth|-} a year ago.

The chief minister's office telephoned at {2 pm|-}. Each of the ten best in the state is to receive {Rs 25,000|schp}. Sanjana wants to read chemistry. She also wants a second tap.

Cheating was down in the state, the board says; it caught {5,890|!ch|t=this time|by=the board} this time, none of them here.

Share on: WhatsApp 1.2k | FB 764 || Ad: NEET crash course, 45 days

@doc d-chalk-and-talk | education column | 2016-05-29
Chalk & Talk: what the percentage hides

A pass rate is a fraction, so look first at what is underneath. Registered in the state this year: {7,62,480|reg|v=762480|t=this year}. Seen in the hall: {7,48,113|app|v=748113}. {Fourteen thousand|~abs} boys and girls paid the fee and then did not come, and no press note mentions them.

Now the top. Of those who came, {81.9|pp} in a hundred passed, which is {three and a half|up|v=3.5} points up on {2015|-}. Splendid. But who? In private schools {88.1|prv}; in the government ones, where six in ten of our children sit, {74.2|gov}. In Jhirpura, {63.7|jp}. The distance between that district and Dewasgarh is {27.5|gap} points, wider than in any year since I began this column.

Young women do better than young men by {seven|~sex} points, and then we marry them off.

Third division, {83,424|d3} of them. Supplementary, {71,204|sup}. Put these two together and you have more than {a lakh and a half|>ds|v=150000} of eighteen-year-olds for whom the word 'result' will mean a shop counter.

Re-checking a paper costs {five hundred|fee} rupees. A day's wage in Jhirpura is {197|-}.

Dr Lalita Baghel taught physics for 31 years.
