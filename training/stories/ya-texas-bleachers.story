@story ya-texas-bleachers
@topic Bleacher collapse at a rodeo in Sweetgum Draw, Texas: from the arena floor to the settlement
@subject X = Sweetgum Draw bleacher collapse | bleacher collapse | collapse | accident
@subject A = Draw County Arena | the arena | arena | grandstand
@subject R = Sweetgum Draw Stampede Rodeo | the Stampede | rodeo | rodeo association
@subject F = Sweetgum Draw VFD | fire department | Chief Lupe Cantrell | firefighters
@subject H = Permian-Hale Medical Center | hospital | medical center
@subject B = Big Sky Seating | contractor | bleacher company | the company
@subject C = Draw County | county | County Judge Hollis Nunn | commissioners court
@subject S = Draw County Sheriff | sheriff | Sheriff Mack Ybarra | deputies
@fact on = 310 | crowd | X | people on the section that fell | 2032-07-04 | constant
@fact cap = 240 | other | A | people that the section may hold | - | constant | threshold
@fact att = 3900 | crowd | R | spectators | 2032-07-04 | constant
@fact i1 = 40 | injuries | X | people injured | 2032-07-04 | snapshot
@fact i2 = 88 | injuries | X | people injured | 2032-07-06 | cumulative
@fact ih = 53 | injuries | H | people treated at the hospital | 2032-07-06 | cumulative
@fact io = 35 | injuries | F | people treated at the arena | 2032-07-06 | cumulative
@fact adm = 14 | injuries | H | people admitted | 2032-07-06 | cumulative
@fact fly = 5 | injuries | H | people flown to Lubbock-North | 2032-07-04 | cumulative
@fact d = 1 | deaths | X | people killed | 2032-07-09 | cumulative
@fact kid = 26 | injuries | X | children injured | 2032-07-06 | cumulative
@fact t0 = 20:48 | clock | X | time of the collapse | 2032-07-04 | constant
@fact t1 = 20:51 | clock | F | time when rescuers reached the section | 2032-07-04 | constant
@fact dur = 55 | duration | F | minutes until everyone was freed | 2032-07-04 | constant
@fact row = 12 | other | A | rows in the section | - | constant
@fact len = 60 | distance | A | feet of length of the section | - | constant
@fact drp = 9 | distance | X | feet that the top row fell | 2032-07-04 | constant
@fact pin = 480 | other | B | pins needed in the section | - | constant
@fact pis = 312 | other | B | pins found in the section | 2032-07-20 | constant
@fact pim = 168 | other | B | pins missing in the section | 2032-07-20 | constant
@fact pip = 35 | other | B | share of pins missing | 2032-07-20 | constant
@fact amb = 12 | other | F | ambulances | 2032-07-04 | cumulative
@fact ff = 47 | officers | F | firefighters | 2032-07-04 | cumulative
@fact vff = 19 | officers | F | firefighters of the town | 2032-07-04 | cumulative
@fact off = 28 | officers | F | firefighters from other towns | 2032-07-04 | cumulative
@fact tic = 18 | price | R | dollars for a ticket | 2032 | constant
@fact gat = 70200 | revenue | R | dollars of gate receipts | 2032-07-04 | constant
@fact con = 22500 | price | C | dollars paid for the bleachers | 2032 | constant
@fact bid = 31000 | price | C | dollars of the other bid | 2032 | constant
@fact crew = 4 | jobs | B | workers who set up the bleachers | 2032-07-02 | constant
@fact crn = 8 | jobs | B | workers recommended to set up the bleachers | - | constant | threshold
@fact hr = 6 | duration | B | hours of set-up | 2032-07-02 | constant
@fact insp = 0 | other | C | inspections before the show | 2032-07-04 | constant
@fact ins = 1000000 | other | B | dollars of insurance | 2032 | constant
@fact suit = 33 | cases | B | lawsuits | 2033-01 | cumulative
@fact set = 6400000 | damages | X | dollars of settlement | 2033-11 | constant
@fact setb = 1000000 | damages | B | dollars of settlement from the company's insurer | 2033-11 | constant
@fact setc = 5400000 | damages | C | dollars of settlement from the county's pool | 2033-11 | constant
@fact cap2 = 100000 | damages | C | dollars of legal cap on the county's liability for each person | - | constant | threshold
@fact cla = 81 | other | X | people in the settlement | 2033-11 | constant
@fact avg = 79012 | damages | X | dollars for the average person in the settlement | 2033-11 | constant
@fact fnd = 96000 | fundraising | R | dollars given for the injured | 2032-08 | cumulative
@fact pop = 2800 | other | C | residents of the town | - | snapshot
@fact yr = 64 | other | R | yearly rodeos held | 2032 | constant
@fact age = 71 | age | X | age of the victim | 2032-07-09 | constant
@fact new = 410000 | budget | C | dollars for a permanent grandstand | 2034 | plan
@fact vy = 3 | votes_cast | C | votes for a permanent grandstand | 2034-02 | constant
@fact vn = 2 | votes_cast | C | votes against a permanent grandstand | 2034-02 | constant
@rel sum i2 = ih + io
@rel diff pim = pin - pis
@rel share pip = pim / pin
@rel sum ff = vff + off
@rel product gat = tic * att
@rel sum set = setb + setc
@rel product set = avg * cla
@rel diff exc = on - cap
@fact exc = 70 | other | X | people above the permitted number | 2032-07-04 | constant
@trap on cap :: there and allowed
@trap on att :: one section and the whole crowd
@trap i1 i2 :: first guess and later count
@trap i2 ih :: all and those at the hospital
@trap ih adm :: treated and admitted
@trap pin pis :: needed and found
@trap pis on :: 312 pins, 310 people
@trap ff vff :: all and the town's
@trap con bid :: two bids
@trap crew crn :: used and recommended
@trap setb setc :: two payers
@trap ins setb :: cover and payment
@trap i2 cla :: injured and in the settlement
@trap vy vn :: for and against

@doc a-live | radio station live post | 2032-07-04
KSDR 102.9 - ON SCENE AT THE STAMPEDE

8:55 PM - Folks, a section of the south bleachers went down at {8:48|t0}, during the mutton busting. Rescuers on it by {8:51|t1}. They were here for the parade.

9:10 - PA is asking for pickup jacks. About {40|~i1|t=9:10} hurt.

9:43 - Everybody's out from under. Took {55|dur} minutes. {Five|fly} going by helicopter. {12|amb} ambulances we count.

10:05 - No fireworks tonight. Drive home slow.

10:20 - All livestock is fine, please quit calling about the sheep.

@doc b-tv | Lubbock-area TV website | 2032-07-06
{88|i2} hurt in rodeo bleacher collapse; section held {70|exc} too many

KLBQ-11 | Updated 6:15 PM CDT

SWEETGUM DRAW, Texas - {Eighty-eight|i2|t=Tuesday} people were injured when bleachers folded at a July Fourth rodeo, officials said Tuesday: {53|ih} were seen at the medical center, {14|adm} of whom were admitted, and {35|io} were treated on the dirt. {Twenty-six|kid} are children.

Sheriff Mack Ybarra said {310|on} people were on a section meant for {240|cap}. The crowd for the {64th|yr|v=64} Stampede was {3,900|att}.

The section was {60|len} feet long with {12|row} rows. The top one dropped {nine|drp} feet.

{Forty-seven|ff} firefighters came, {19|vff} of them from the town's own volunteer department.

County Judge Hollis Nunn confirmed that the bleachers, rented for the week, hadn't been inspected.

Sponsored: Metal roofs, 20 percent off

@doc c-weekly | county weekly | 2032-07-22
The pins

By Ofelia Stamps

You could hold one in your hand. It's a steel pin with a clip, and it takes {480|pin} of them to keep that section up. The state's engineer found {312|pis} and went looking for the rest in the trailer. There were {186|!pim} too few: {35|pip} percent.

Big Sky Seating won the job at {$22,500|con}. The other bid was {$31,000|bid}. It sent {two|!crew} men, who needed {six|hr} hours; its manual says {eight|crn} men.

The gate took in {$70,200|gat}, at {$18|tic} a head. All of it is going to the injured, the rodeo association voted.

Mr. Doyle Fenner, {71|age}, died on the 9th. He's the {only|d|v=1} one. He was under it, fetching a child's hat.

Peaches at Hank's. Revival tent's up: go see who built it.

@doc d-company | company statement | 2032-07-24
Big Sky Seating LLC

Our hearts are with Sweetgum Draw. We note the following:

- The posted capacity of the section was {240|cap}. It held {70|exc} more.
- Our crew of {four|crew} had completed this layout {11|-} times without incident.
- The County accepted delivery on July 2 and didn't request an inspection. It carried out {none|insp|v=0} of its own.
- We carry liability insurance of {$1 million|ins}.

No further comment while litigation is anticipated.

@doc e-daily | city daily | 2033-11-18
County, bleacher firm settle with rodeo victims

By Tré Villanueva-Koch

{Eighty-one|cla} people hurt when stands fell at a Panhandle-edge rodeo will share {$6.4 million|set}, an average of {$79,000|~avg}.

The bleacher company's insurer pays its limit of {$1 million|setb} and a county risk pool the other {$4.5 million|!setc}. State law caps a county's exposure at {$100,000|cap2} a person. {Thirty-three|suit|t=as of January} suits had been filed as of January.

The collapse, during a children's event, injured {88|i2} and killed a man of {71|age}.

Donations came to {$96,000|fnd|t=by last August} by last August.

Cotton: 71.20. High school: Draw 35, Plainsville 7

@doc f-radio | radio script | 2034-02-14
KSDR NOON NEWS

By {three|vy} to {two|vn}, commissioners court voted to build a grandstand. Concrete. {Four hundred ten thousand|new|v=410000} dollars, in a town of {twenty-eight hundred|pop|v=2800}.

The nays said rent again and count the pins. Chief Lupe Cantrell, who had {twenty-six|!off} men from other towns under those boards that night along with her own {nineteen|vff}, told them she'd count it for them: {one hundred and sixty-eight|pim} was the number missing.

Cold front Friday. Cattle, steady.
