@story za-hedeby-waiting
@topic Waiting times for knee and heart patients in a Danish region
@subject R = Region Østersund | the region | the regional council
@subject H = Hvalsø Hospital | the hospital | Hvalsø
@subject D = Danish Health Data Authority | the authority | the health data authority
@subject P = Knæliga | the patients' association | the patients
@fact w1 = 9400 | waiting | R | people waiting for surgery | 2028-03-31 | snapshot
@fact w2 = 7650 | waiting | R | people waiting for surgery | 2029-03-31 | snapshot
@fact chg = -18.62 | rate | R | change in people waiting for surgery in percent | 2029-03-31 | snapshot
@rel change chg = w1 -> w2
@fact knee = 1820 | waiting | R | people waiting for a new knee | 2029-03-31 | snapshot
@fact t1 = 71 | duration | R | days of average wait for surgery | 2028 first quarter | snapshot
@fact t2 = 58 | duration | R | days of average wait for surgery | 2029 first quarter | snapshot
@fact tk = 143 | duration | R | days of average wait for a new knee | 2029 first quarter | snapshot
@fact tc = 49 | duration | - | days of average wait for surgery in Denmark | 2029 first quarter | snapshot
@fact gua = 30 | duration | - | days of wait after which a patient may go private | - | constant | threshold
@fact priv = 6200 | other | R | patients sent to private clinics | 2028 | constant
@fact privc = 212000000 | spending | R | kroner paid to private clinics | 2028 | constant
@fact heart = 37 | other | H | heart patients who waited too long | 2028 | constant
@fact hd = 4 | deaths | H | heart patients who died while waiting | 2028 | constant
@fact th = 11 | other | H | operating theatres | 2029 | snapshot
@fact thu = 8 | other | H | operating theatres in use | 2029 | snapshot
@fact nur = 46 | jobs | H | vacant posts of theatre nurses | 2029-04 | snapshot
@fact bon = 6000 | price | R | kroner of monthly bonus for a theatre nurse | 2029-05 | plan
@fact goal = 45 | duration | R | days of average wait for surgery | 2030 | plan | pledged
@fact dark = 3 | other | H | operating theatres not in use | 2029 | snapshot
@rel diff dark = th - thu
@trap w1 w2 :: a year apart
@trap t2 tk :: all surgery against knees
@trap t2 tc :: the region against the country
@trap th thu :: theatres and those in use
@trap t2 goal :: now and promised
@fact tdiff = 13 | duration | R | days by which the average wait fell | 2029 first quarter | constant
@rel diff tdiff = t1 - t2
@fact wdiff = 1750 | waiting | R | fewer people waiting for surgery than a year before | 2029-03-31 | snapshot
@rel diff wdiff = w1 - w2
@fact know = 48 | rate | P | share of members who do not know the guarantee in percent | 2029 | snapshot
@fact eve = 2 | other | R | days a week with evening surgery | 2028 | plan
@fact gshare = 80 | rate | R | share of patients treated within the guarantee in percent | 2029 first quarter | snapshot
@fact kneed = 110 | waiting | R | more people waiting for a new knee than a year before | 2029-03-31 | snapshot
@fact tz = 88 | duration | - | days of average wait for a new knee in the fastest hospital | 2029 first quarter | snapshot
@fact per = 34000 | spending | R | kroner paid to private clinics for each patient | 2028 | snapshot

@doc a-daily | national daily | 2029-04-24
Queue shrinks, knees wait

By Astrid Vinterberg Holk

The queue for the operating theatre in Region Østersund has become {18.6 percent|chg|t=in a year|v=-18.62} shorter in a year, according to figures that the Health Data Authority publishes today. At the end of March {7,650|w2|t=At the end of March|by=the Health Data Authority} people were on it, against {9,400|w1|t=the year before|by=the Health Data Authority} the year before.

On average they wait {58|t2|t=in the first quarter} days in the first quarter, {13|tdiff} fewer than a year ago. The rest of the country gets by with {49|tc|^}.

But the average hides the limping. For a new knee it takes {143|tk} days, and there are {1,820|knee} in line. One of them is Poul-Erik Dam, 72, former postman. "I've been over the hill with the mail {9,000|-} times. Now I can't get to the letterbox."

By law whoever waits more than {30|gua} days may go to a private clinic. Last year {6,200|priv|t=Last year} from the region did, at a cost of {212 million|privc|^} kroner.

The council's chair, Henrik Bast-Lauridsen, calls it a turnaround and promises {45|goal|by=The council's chair, Henrik Bast-Lauridsen|t=next year} days next year.


@doc b-local | local newspaper | 2029-04-25
{Three|dark} theatres dark at Hvalsø

Kirsten Rosendal, kiro@hvalsoavis.example, 55 01 {22|-} 40

The floor is washed every Thursday in theatres {9|-}, {10|-} and {11|-}. Nobody has bled on it for a year.

Hvalsø Hospital has {eleven|th} operating theatres and staff for {eight|thu}, says head nurse Mette Krogh. {Forty-six|nur} posts for theatre nurses are vacant. From May the region pays a bonus of {6,000|bon|t=From May} kroner a month to those who stay.

The hospital's own list shows {37|heart|t=in 2028|by=The hospital's own list} heart patients in 2028 who waited longer than the doctors thought safe. {Four|hd|^} died before their turn came.

Meanwhile the region's politicians celebrate. "From {71|t1} days to {58|t2} is a success," wrote the chair on Facebook ({14|-} likes). Krogh does not see it. "The queue has got shorter because we have sent it to Aarhus by taxi."

@doc c-release | press release of the region | 2029-04-24
Fewer in line for surgery

New data show that the number of citizens awaiting an operation in Region Østersund fell by {1,750|wdiff|t=between March 2028 and March 2029} between March 2028 and March 2029, to {7,650|w2}. The average wait is down to {58|t2} days from {71|t1}.

"It shows that the plan works," says chair Henrik Bast-Lauridsen. "We aim for {45|goal|t=by 2030} days by 2030."

The plan from 2028 includes:
• use of private capacity ({6,200|priv|t=2028} patients, DKK {212 million|privc|^} in 2028)
• evening surgery on {two|eve} days a week
• a retention bonus of DKK {6,000|bon} for specialised nurses

All areas except orthopaedics now meet the {30|gua}-day guarantee for at least {four fifths|>gshare|v=80} of patients.

Contact: press duty officer, phone 55 07 {00|-} 07


@doc d-assoc | patients' magazine | 2029-05-15
Ask Knæliga

Is it true that the waiting list has become shorter?
Yes, for everything but us. {7,650|w2} people are waiting, {1,750|wdiff} fewer than last year. For knees it's {1,820|knee}, and that's more, by {110|kneed}.

How long will I wait?
About {143|~tk} days in the region, counted from the day the surgeon nods. In Zealand's best place it's {88|tz}.

Can I go private?
Yes. When the wait is over {30|gua} days the region must offer you somewhere else. Nearly {half|~know|v=50} of our members don't know that.

Will there be a fee?
No. The region pays. Last year it paid {DKK 34,000|per} a head on average.

Is it worse at Hvalsø?
Ask the heart patients. {Thirty-seven|heart|t=in 2028} of them went past the safe limit in 2028.

When will it get better?
They say in 2030, when the average is to be {45|goal|t=in 2030} days. Bring a book.

