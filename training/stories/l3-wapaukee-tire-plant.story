@story wapaukee-tire-plant
@topic Closing of the Keystar tire plant in Wapaukee, Ohio, 1996: jobs, severance, tax breaks and the last shift
@subject K = Keystar Tire & Rubber | Keystar | the company | the tire maker
@subject P = the Wapaukee plant | the plant | Wapaukee | Plant 4 | the factory
@subject U = Rubber Workers Local 87 | Local 87 | the union | the local
@subject O = Odalys Brenneman | Brenneman | the mayor
@subject C = Wapaukee City Schools | the school district | the schools
@subject L = Lyle Kettering | Kettering | the union president
@subject T = the Laredo plant | Laredo | the Mexican border plant | Nuevo Laredo
@fact jb = 1180 | jobs | P | jobs to go | 1996-02-27 | plan
@fact hr = 940 | jobs | P | hourly jobs to go | 1996-02-27 | plan
@fact sl = 240 | jobs | P | salaried jobs to go | 1996-02-27 | plan
@fact pk = 3600 | jobs | P | people employed | 1979 | constant
@fact tr = 24000 | other | P | tires made a day | 1996-02 | snapshot
@fact tl = 31000 | other | T | tires made a day | 1996-02 | snapshot
@fact lc = 1996-08-30 | date | P | day of the last shift | - | plan
@fact bl = 1931 | date | P | year in which it opened | - | constant
@fact wg = 17.4 | price | P | dollars of pay an hour | 1996-02 | snapshot
@fact wt = 2.15 | price | T | dollars of pay an hour | 1996-02 | snapshot
@fact sv = 1000 | price | K | dollars of severance for each year worked | 1996-02-27 | plan | pledged
@fact su = 2500 | price | U | dollars of severance demanded for each year worked | 1996-03-01 | plan | threshold
@fact sav = 68000000 | other | K | dollars saved a year | 1996-02-27 | plan | projected
@fact ch = 112000000 | other | K | dollars charged for the closing | first quarter 1996 | plan
@fact pr = 341000000 | profit | K | dollars of net income | 1995 | constant
@fact pr0 = 276000000 | profit | K | dollars of net income | 1994 | constant
@fact tx = 3900000 | revenue | C | dollars of property tax from the factory | 1995 | constant
@fact bg = 22600000 | budget | C | dollars of yearly spending | 1996 | constant
@fact sh = 17.3 | other | C | share of the budget that the factory pays in percent | 1995 | constant
@fact ab = 8200000 | budget | O | dollars of tax breaks offered | 1996-02-20 | plan | pledged
@fact ag = 52 | age | L | years of age | 1996-02 | constant
@fact vt = 691 | votes_cast | U | votes against the pay cut | 1995-11 | constant
@fact vf = 188 | votes_cast | U | votes for the pay cut | 1995-11 | constant
@fact dif = 503 | margin | U | votes between no and yes on the pay cut | 1995-11 | constant
@fact pc = 3.1 | price | U | dollars an hour by which pay was to be cut | 1995-11 | plan | threshold
@rel sum jb = hr + sl
@rel share sh = tx / bg
@rel diff dif = vt - vf
@trap hr jb :: hourly and all jobs
@trap sv su :: offered and demanded
@trap sav ch :: yearly saving and one-time charge
@trap pr pr0 :: another year
@trap wg wt :: two plants
@race count = vt vf

@doc a-wire | wire agency | 1996-02-27
Keystar to close Ohio tire plant, cut {1,180|jb} jobs

WAPAUKEE, Ohio (NP) -- Keystar Tire & Rubber Co. will close its {65-year-old|-} factory here and move the work to Laredo, Texas, and across the river, the company said Tuesday. {Nine hundred and forty|hr|v=940} hourly and {240|sl} salaried workers will lose their jobs. The last shift is set for {Aug. 30|lc}.

The plant, which opened in {1931|bl}, builds {24,000|tr} passenger tires a day. At its busiest, in 1979, it had {3,600|pk|t=in 1979} employees.

Keystar expects to save {$68 million|sav|by=Keystar} a year and will book a charge of {$112 million|ch|t=in the first quarter} in the first quarter. It earned {$341 million|pr|t=last year} last year, up from {$276 million|pr0|t=1994} in 1994.

In November the members of Rubber Workers Local 87 turned down, {691|vt|t=In November} to {188|vf|^}, a request that they give up {$3.10|pc|^} of their hourly {$17.40|wg}.

Mayor Odalys Brenneman said the city had offered {$8.2 million|ab|by=Mayor Odalys Brenneman} in tax breaks a week ago and was never called back.

@doc b-local-paper | small-town daily | 1996-02-28
THE DAY THE WHISTLE LIED
By Donna Faye Prosser, Tribune Staff Writer

WAPAUKEE -- It blew at {10 a.m.|-} for a meeting, and people thought somebody was retiring.

Lyle Kettering had been told at {7:15|-} in the parking lot of the Big Boy. He is {52|ag}, president of Local 87, son and grandson of men who cured tires in the building that went up in {1931|bl}. "They've got a plant where folks make {two dollars and fifteen cents|wt|v=2.15|s=a plant where} an hour," he said. "I've got people here at {17.40|wg}. I can't bargain with a calculator."

What they will get is {$1,000|sv} for each year behind the machine, up to {thirty|-}. Kettering wants {$2,500|su|by=Kettering} and says he will ask for it Friday.

The pain travels. The school district runs on {$22.6 million|bg|t=a year|s=The school district} a year, and {$3.9 million|tx|^|s=The school district} of that arrives from one address on Mill Street. Treasurer Ruth Ann Opperman did the percentage in her head: "{Seventeen|sh|by=Treasurer Ruth Ann Opperman|s=The school district|round}, and change."

At the Rexall they had a jar on the counter by noon. At the high school, basketball practice went on; the Wildcats play Defiance on Friday (13-6, 7:30 p.m.).

A company man with a flip chart said the first {300|-} would be gone by June and that the {940|hr} on the floor would all be gone by {Labor Day|-}. He used the word "phased" eleven times. {1,180|jb} heard it, salaried included.

@doc c-metro-business | metro newspaper business section | 1996-03-01
Wapaukee: Who blinked?

Wall Street liked it. Keystar shares rose {$2.25|-} to {$41.50|-} after the company said it would shut an Ohio plant that builds {18,000|!tr|s=an Ohio plant} tires a day and feed the same stores from one that builds {31,000|tl|s=one that builds}.

Management says it was forced: in November the local voted {691|vt|t=in November} to {188|vf|t=in November} against giving back {$3.10|pc|t=in November} an hour. Labor says the vote was a trap, and the decision had been made before the ballots were printed. Earnings support the suspicious. Net income hit {$341 million|pr|t=for 1995} for 1995, from {$318 million|!pr0|t=the year before} the year before.

The one-time cost of the exit, {$112 million|ch}, buys {$54 million|!sav|t=year in, year out} of savings, year in, year out.

Analyst Preston Yarborough of Fallon Day thinks there'll be another closing before Christmas, and that the next one has {700|-} hands.

MARKET WATCH: Dow 5,536.56 -20.59 | 30-year 6.46%

@doc d-union-newsletter | union newsletter | 1996-03-08
LOCAL 87 LINE - SPECIAL ISSUE

Brothers and sisters,

By now everybody has read everybody's numbers. Here are ours. The company says {1,180|jb|by=The company}; {940|hr|s=us} of those are us. That's {940|hr|s=us} families, and at an average of {19|-} years it would cost Keystar {$18 million|-} to pay its own stingy formula, {$1,000|sv} a year of service. It made {$341 million|pr|t=in 1995} in 1995. We've put {$2,500|su} on the table and we are not moving.

On November's vote, once more: you said no to {$3.10|pc|t=November's} by {503|dif|t=November's}. Nobody stole it.

The mayor tells us that {$8.2 million|ab|by=The mayor} was ready, and not in loans. President Kettering, {58|!ag}, and he'll thank you to drop the cake jokes, has asked Columbus to double it.

Remember {August 31|!lc} is the last whistle. Nobody signs anything before.

HOTLINE 555-0187
