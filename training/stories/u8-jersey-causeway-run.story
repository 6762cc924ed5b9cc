@story u8-jersey-causeway-run
@topic A charity run across the sands in Jersey: results and money
@subject R = Low Tide Ten | the Ten | the run | the race
@subject H = Sables House hospice | Sables House | the hospice | hospice
@subject B = Beatriz Figueira | Figueira | Beatriz
@subject O = Oisín Le Brocq | Le Brocq | Oisín
@subject P = Pawel Renouf | Renouf | Pawel
@subject M = Mme Odette Vibert | Vibert | Odette | the oldest runner
@subject S = St John Ambulance | the first-aiders
@subject C = Channel Provident | the sponsor | the bank
@fact ent = 1160 | other | R | people entered | 2022-05-14 | snapshot
@fact sta = 1024 | other | R | people who started | 2022-05-15 | snapshot
@fact fin = 987 | other | R | people who finished | 2022-05-15 | snapshot
@fact dnf = 37 | other | R | people who did not finish | 2022-05-15 | snapshot
@fact f19 = 842 | other | R | people who finished | 2019 | snapshot
@fact ot = 33.52 | score | O | winning time in minutes and seconds | 2022-05-15 | snapshot
@fact pt = 34.20 | score | P | runner-up's time in minutes and seconds | 2022-05-15 | snapshot
@fact bt = 37.06 | score | B | women's winning time in minutes and seconds | 2022-05-15 | snapshot
@fact rec = 32.41 | score | R | course record in minutes and seconds | 2014 | constant
@fact km = 10 | distance | R | kilometres of the course | - | constant
@fact don = 186000 | fundraising | H | pounds raised | 2022-05-22 | cumulative
@fact d1 = 142000 | fundraising | H | pounds raised | 2022-05-15 | cumulative
@fact d19 = 121500 | fundraising | H | pounds raised | 2019 | cumulative
@fact goal = 150000 | fundraising | H | pounds hoped for | 2022-05 | plan
@fact spo = 25000 | fundraising | C | pounds given by the sponsor | 2022-05-15 | cumulative
@fact cos = 3200000 | spending | H | cost of running it for a year in pounds | 2021 | cumulative
@fact trt = 19 | injuries | S | runners treated | 2022-05-15 | cumulative
@fact hos = 2 | injuries | S | runners taken to hospital | 2022-05-15 | cumulative
@fact oag = 82 | age | M | age of the oldest runner | 2022-05 | constant
@fact mtm = 88 | duration | M | minutes the oldest runner took | 2022-05-15 | snapshot
@fact clk = 11:40 | clock | R | time the tide closed the course | 2022-05-15 | constant
@fact stt = 09:15 | clock | R | time of the start | 2022-05-15 | constant
@fact fee = 28 | price | R | entry fee in pounds | 2022 | constant
@fact gov = 33.33 | other | H | share of its costs paid by the States | 2021 | snapshot
@fact mar = 140 | other | R | marshals | 2022-05-15 | snapshot
@fact avs = 120 | other | R | average sponsorship of a runner in pounds | 2022-05-22 | snapshot
@fact bed = 12 | other | H | beds | 2022 | constant
@fact clb = 61 | other | R | entries from the club | 2022-05-14 | snapshot
@trap ent clb :: all entries and the club's
@rel diff dnf = sta - fin
@race men = ot pt
@trap ent sta :: entered and started
@trap fin f19 :: two years
@trap don d1 :: on the day and a week later
@trap trt hos :: treated and taken to hospital
@trap ot rec :: winning time and record

@doc a-paper | island daily | 2022-05-16
Le Brocq beats the tide and everyone else

By Fenella Duquemin

IT was back, it was wet, and {1,024|sta|t=yesterday} people set off across the sands at {9.15|stt} yesterday in the first Low Tide Ten since 2019.

Oisín Le Brocq won it in {33 minutes 52 seconds|ot|v=33.52}, almost {half|-} a minute in front of his clubmate Pawel Renouf, on {34:20|pt|v=34.20}. The record of {32:41|rec|v=32.41}, which dates from 2014, was never in danger in a headwind. Beatriz Figueira, a nurse at the General, was the first woman home in {37:06|bt|v=37.06}.

By the time the sea came over the causeway at {11.40|clk}, {987|fin} had got round the {ten|km} kilometres, up from {842|f19|t=the last time} the last time. {Thirty-seven|dnf} took the lorry.

St John Ambulance treated {19|trt} runners and sent {two|hos|^} to hospital.

Provisional takings for Sables House stood at {£142,000|d1|t=last night} last night, including {£25,000|spo} from Channel Provident. The organisers are after {£150,000|goal}.

Full results: pages 22-25

@doc b-radio | island radio, website | 2022-05-15
{Thousand|~sta|v=1000} runners turn out for hospice

More than {1,100|>ent} signed up but the wind put some off: {1,024|sta|by=organisers} came to the start at West Park, organisers say.

Oisín Le Brocq was first in a time of {33:25|!ot|v=33.25}. "I'd nobody to hide behind," he told us. Beatriz Figueira won the women's race.

The biggest cheer was for Odette Vibert, who at {82|oag} is older than the hospice itself. She finished in {88|mtm} minutes. She did it to thank the nurses who looked after her husband.

The money isn't all in, but it's past {£140,000|>d1|t=already} already.

Sables House costs {£3.2m|cos|t=a year|by=chief executive Anjali Cottrell} a year to run, chief executive Anjali Cottrell says, and the States pay {a third|gov|by=chief executive Anjali Cottrell} of that.

Beach Lane reopens 14:00. Ferries: 08:00 Poole cancelled.

@doc c-release | charity press release | 2022-05-23
YOU DID IT! Low Tide Ten smashes target

Sables House is thrilled to announce that the 2022 Low Tide Ten has so far raised {£186,000|don|t=so far}, far ahead of our {£150,000|goal} goal and of the {£121,500|d19|t=in 2019} which came in in 2019.

A huge thank you to all {987|fin} finishers, to our sponsor Channel Provident for its wonderful {£52,000|!spo}, and to the {140|mar} marshals who got very wet feet.

Each runner paid {£28|fee} and the average sponsorship was a whopping {£120|avs}. Every penny counts: it takes {£3.2 million|cos} every year to keep our {12|bed} beds open.

Save the date: {10|km}k of sand, 14 May 2023!

@doc d-blog | running club newsletter | 2022-05-18
CLUB NOTES

One and {two|-} for us in the men's, with Oisín ({33.52|ot|v=33.52}) and Pawel ({34.20|pt|v=34.20}), and both say they could've gone under {33|-} without the wind.

Beatriz ran {36.07|!bt|v=36.07}, her best on sand. Next year she wants the ladies' record.

Of the {1,160|ent} entries we had {61|clb|s=we}. Nobody from the club was among the {37|dnf} who dropped out or the {19|trt} that the first-aiders saw to, though Keith sat down for a while.

Note to the committee: next time don't have the start at {9.15|stt} when it's {11.40|clk} for the tide. Mrs Vibert took {an hour and 28 minutes|mtm|v=88}, and her ankles were wet by the end!
