@story u7-nz-heat
@topic New Zealand's hottest day: a temperature record in Canterbury and its check
@subject T = Timaru | the Timaru station | Timaru airport
@subject C = Culverden
@subject A = Ashburton
@subject W = New Zealand Weather Office | the Weather Office | NZWO | the office
@subject N = New Zealand | the country
@subject F = Hurunui fire | the fire | the blaze
@subject S = Southlink | the lines company
@fact t1 = 43.1 | temperature | C | degrees at the height of the day | 2037-02-06 | constant
@fact t0 = 42.4 | temperature | N | degrees of the old record | 1973-02-07 | constant
@fact dif = 0.7 | temperature | C | degrees above the old record | 2037-02-06 | constant
@fact t2 = 41.6 | temperature | T | degrees at the height of the day | 2037-02-06 | constant
@fact t3 = 41.2 | temperature | A | degrees at the height of the day | 2037-02-06 | constant
@fact tp = 42.9 | temperature | C | degrees at the height of the day, read from the screen | 2037-02-06 evening | snapshot
@fact fc = 40 | temperature | C | degrees at the height of the day | 2037-02-05 | plan | projected
@fact mi = 24.8 | temperature | C | degrees at the coolest of the night | 2037-02-06 | constant
@fact st = 37 | other | N | stations with the hottest day on their record | 2037-02-06 | constant
@fact cl = 15:52 | clock | C | time of the highest temperature | 2037-02-06 | constant
@fact win = 96 | speed | C | kilometres an hour of the strongest gust | 2037-02-06 | constant
@fact out = 11400 | homes | S | homes without power | 2037-02-06 evening | snapshot
@fact ou2 = 2300 | homes | S | homes without power | 2037-02-07 noon | snapshot
@fact ha = 1850 | area | F | hectares burned | 2037-02-07 | cumulative
@fact ev = 320 | evacuated | F | people told to leave | 2037-02-07 | cumulative
@fact co = 260 | other | N | cows killed by the heat | 2037-02-08 | cumulative
@fact ye = 64 | duration | N | years that the old record stood | 2037 | constant
@fact av = 1.3 | temperature | N | degrees above average in the month | 2037-01 | constant
@rel diff dif = t1 - t0
@trap tp t1 :: first reading from the screen and the checked value
@trap t1 t2 :: rival stations
@trap out ou2 :: the evening and the next noon
@trap t0 t1 :: old and new record
@trap fc t1 :: forecast and result

@doc a-agency | wire agency | 2037-02-06
New Zealand town hits provisional {42.9|tp}C, may be national record

WELLINGTON (Tasman Wire) - The North Canterbury town of Culverden recorded {42.9|tp|t=on Friday afternoon|by=the Weather Office said} degrees Celsius on Friday afternoon, the Weather Office said, a value that, if confirmed, would be the highest ever measured in New Zealand.

The present mark, {42.4|t0|t=February 1973} degrees, dates from February 1973.

Forecasters had expected about {40|~fc}. Timaru reached {41.6|t2} and Ashburton {41.2|t3}; {37|st} stations across the South Island had their hottest day.

A hot northwesterly with gusts of up to {96|win} kph brought down lines, cutting off {11,400|out|t=as of 8 p.m.|by=the lines company Southlink} homes as of 8 p.m., the lines company Southlink said. Fire crews were fighting a blaze in the Hurunui hills.

@doc b-liveblog | live blog | 2037-02-07
Heat LIVE: the record is ours

**9.05am** Morena. If you slept, tell us how. Culverden's low was {24.8|mi|t=last night} last night, which is a decent high in July, doubled.

**10.40am** It's official! The Weather Office has checked the logger and the peak was not what the screen showed, but {43.1|t1|by=The Weather Office}, at {3.52pm|cl|v=15:52}. So the old record is beaten by {0.7|dif}, not {half|-} a degree.

**11.15am** For pedants: "official" means official pending a site inspection in {two|-} weeks.

**12.20pm** Southlink: {2,300|ou2|t=right now} customers are still off right now.

**12.45pm** The Hurunui fire has now burnt {1,850|ha} hectares. {320|ev} people have been told to go.

**1.10pm** A reader from Timaru writes to point out that {41.6|t2} at the airport is with a sea breeze. Noted, Bev.

[Sign up for our 7am newsletter · 2 free articles left]

@doc c-farm | farming weekly | 2037-02-11
Heat takes its toll in the paddocks

AT LEAST {260|>co|t=by Sunday|by=vets} dairy cows had died by Sunday of heat stress on farms between the Waimakariri and the Rangitata, vets reckon, most of them where the power was out and the pumps stopped.

Hamish Te Kanawa, who milks {780|-} near Ashburton, lost {six|-}. "It was {41.2|t3} in the yard, and not a breath until the nor'wester came, and that was worse."

Culverden, {43.1|t1}, has taken the national record from Rangiora, where the mercury touched {42.4|t0} on the same weekend of 1973. That one lasted {64|ye} years; the office's Dr Ngaire Oberholzer doubts that the new one will see {ten|-}.

January was already {1.3|av|t=January} degrees warmer than normal.

MARKETS: Lamb $8.10/kg (-15c) · Whole milk powder US$3,912 · Wool steady

@doc d-office | statement | 2037-02-07
NZWO — Verification of the maximum at Culverden, 6 February 2037

The value of {42.9|tp|t=at 4.00 pm on Friday} °C released at 4.00 pm on Friday was read from the display, which updates every ten minutes. The one-second logger gives a maximum of {43.1|t1} °C at {15:52|cl} NZDT, averaged over one minute. This is {0.7|dif} °C above the highest value accepted to date ({42.4|t0} °C, Rangiora, 1973).

Values at Timaru airport ({41.6|t2} °C) and Ashburton ({41.2|t3} °C) are unchanged.

In all, {37|st} stations with at least {20|-} years of data set a new record. An inspection of the screen at Culverden will take place by 20 February. Until then the record is provisional. Claims on social media of {45.0|-} °C at Hanmer Springs come from a car dashboard and are not considered.

@doc e-column | column | 2037-02-13
My town has a number now

For {sixty-four|ye} years nobody knew where Culverden was, which suited us. Now a woman from Düsseldorf has rung the dairy to ask what {43|t1|round} feels like.

It feels like opening the oven to see if the scones are done, and then moving in. It feels like {96|win} kilometres an hour of hair dryer. My husband and I lay in the bath in our clothes, in the dark, {two|-} among {eleven thousand|~out} households without so much as a fan. At {eight minutes to four|cl|v=15:52}, when it happened, I was holding a frozen chicken.

I'm told {320|ev} were moved from the hills, and that everyone's dog came too.

The chicken was eaten at six. It was nearly done.
