@story p4-tomakita-lines
@topic A Hokkaido railway company publishes its losses line by line and asks for higher fares
@subject J = Northern Hokkai Railway | NHR | the railway | the company | the operator
@subject A = Sarukawa Line | Sarukawa | the coastal line
@subject B = Nemubetsu Line | Nemubetsu | the eastern line
@subject C = Airport Line | the airport trains | Airport Liner
@subject M = Transport ministry | the ministry | the minister | Tokyo
@subject O = Municipalities along the Sarukawa Line | the mayors | the towns | seven municipalities | Shizuhama
@fact ol = 41800000000 | profit | J | operating loss of the year in yen | fiscal 2030 | constant
@fact olp = 53900000000 | profit | J | operating loss of the year in yen | fiscal 2029 | constant
@fact olf = 38000000000 | profit | J | operating loss of the year in yen | forecast for fiscal 2031 | plan | projected
@fact rv = 86200000000 | revenue | J | railway income of the year in yen | fiscal 2030 | constant
@fact rvp = 81500000000 | revenue | J | railway income of the year in yen | fiscal 2029 | constant
@fact aid = 27000000000 | budget | M | yearly aid to the railway in yen | fiscal 2030 | constant
@fact aidn = 22000000000 | budget | M | yearly aid to the railway in yen | fiscal 2031 | plan | pledged
@fact la = 1690000000 | profit | A | operating loss of the year in yen | fiscal 2030 | constant
@fact lap = 1720000000 | profit | A | operating loss of the year in yen | fiscal 2029 | constant
@fact lb = 1130000000 | profit | B | operating loss of the year in yen | fiscal 2030 | constant
@fact pc = 2400000000 | profit | C | operating profit of the year in yen | fiscal 2030 | constant
@fact da = 104 | ridership | A | passengers a day for each kilometre | fiscal 2030 | constant
@fact da75 = 1873 | ridership | A | passengers a day for each kilometre | fiscal 1975 | constant
@fact db = 212 | ridership | B | passengers a day for each kilometre | fiscal 2030 | constant
@fact th = 200 | ridership | J | passengers a day for each kilometre below which a line is unsustainable | policy of 2026 | constant | threshold
@fact ca = 1480 | other | A | yen spent to earn 100 yen | fiscal 2030 | constant
@fact cb = 690 | other | B | yen spent to earn 100 yen | fiscal 2030 | constant
@fact f0 = 200 | price | J | lowest fare in yen | until March 2032 | constant
@fact f1 = 230 | price | J | lowest fare in yen | from April 2032 | plan | pledged
@fact fi = 7.8 | rate | J | average fare increase | application for April 2032 | plan
@fact fil = 11.1 | rate | J | average fare increase | October 2025 | constant
@fact ct = 1150 | price | C | fare in yen | June 2031 | constant
@fact ctn = 1240 | price | C | fare in yen | from April 2032 | plan
@fact em = 5480 | jobs | J | employees | April 2031 | snapshot
@fact emp = 5790 | jobs | J | employees | April 2030 | snapshot
@fact km = 116 | distance | A | length in kilometres | - | constant
@fact bus = 340000000 | budget | O | yearly cost of buses instead of trains in yen | 2033 | plan | projected
@fact of = 2000000000 | budget | J | one-off payment to the towns in yen | offer of June 2031 | plan | pledged
@fact emd = 310 | jobs | J | fall in employees over the year | April 2031 | constant
@fact old = 12100000000 | margin | J | improvement of the operating loss over the year in yen | fiscal 2030 | constant
@fact ctd = 90 | margin | C | fare increase in yen | from April 2032 | plan
@rel diff emd = emp - em
@rel diff old = olp - ol
@rel diff ctd = ctn - ct
@trap ol olf :: this year's loss and next year's
@trap ol la :: the whole railway and one line
@trap th f0 :: a threshold of passengers and a fare
@trap da db :: two lines
@trap aid aidn :: two years' aid

@doc a-national | national daily, English edition | 2031-06-14
NHR cuts operating loss to {¥41.8 billion|ol}, seeks fare hike next April

SAPPORO — Northern Hokkai Railway said Friday that its operating loss narrowed to {¥41.8 billion|ol|t=in the business year through March} in the business year through March from {¥53.9 billion|olp|t=a year earlier} a year earlier, thanks to foreign visitors and airport traffic.

Income from railway operations rose to {¥86.2 billion|rv|t=in the business year through March} from {¥81.5 billion|rvp|t=a year earlier}.

The company at the same time applied to the transport ministry to raise fares by {7.8 percent|fi} on average from April. The minimum fare would go up to {¥230|f1|t=from April} from {¥200|f0}, and a ticket from Sapporo to New Chitose Airport would be {¥1,240|ctn|t=from April}, against {¥1,150|ct|t=now} now. The previous increase, in October 2025, averaged {11.1 percent|fil|t=in October 2025}.

For the current year, it sees an operating loss of {¥38 billion|olf|t=For the current year|by=it}, which assumes the new fares are not yet in force. State aid, {¥27 billion|aid|t=in fiscal 2030} in fiscal 2030, will fall to {¥22 billion|aidn|t=this year} this year.

The payroll shrank by {310|emd} to {5,480|em|t=as of April 1} as of April 1.

@doc b-local | local paper | 2031-06-15
To earn 100 yen, Sarukawa spends {1,480|ca}

When the first train leaves Shizuhama at 6:12, the driver often has it to himself. The railway's list, out on Friday, now says so officially: {104|da} passengers a day on each kilometer. In the year our high school baseball team went to Koshien, 1975, there were {1,873|da75|t=1975}.

NHR regards any line under {200|th} as one it "cannot maintain alone". By that yardstick Nemubetsu, with {212|db}, survives by a carriage-load.

Both bleed. In the year to March the coastal line lost {¥1.69 billion|la|t=In the year to March}, hardly better than the {¥1.72 billion|lap|t=the year before} of the year before, on {116|km} kilometers of track. The eastern line's hole was {¥1.13 billion|lb|t=In the year to March}. For each hundred yen taken from passengers the former spends {1,480|ca} and the latter {690|cb}.

The company has offered the seven municipalities {2 billion|of|by=The company} yen if they accept buses. By the towns' own study those would need {340 million|bus|by=the towns' own study} a year.

"That pays for six years of bus. And the seventh?" asks Mayor Tamaki Horikoshi.

Weather tomorrow: fog, high 14.

@doc c-rail | railway enthusiasts' site | 2031-06-16
NHR FY2030 line-by-line: the complete table and some remarks

The usual caution: the line figures are before aid, and the company figure includes head office. Do not add them up.

• Sarukawa Line: {–¥1.69bn|la|v=1690000000} (FY2029 {–¥1.72bn|lap|v=1720000000|t=FY2029}). Density {104|da}. Coefficient {1,480|ca}.
• Nemubetsu Line: {–¥1.13bn|lb|v=1130000000}. Density {212|db}. Coefficient {690|cb}.
• Airport Line: {+¥2.4bn|pc|v=2400000000}, the only entry in black.

Remarks. (1) Sarukawa's loss fell solely since two H100 railcars were moved away. (2) Nemubetsu is {12|-} passengers from the red-line of {200|th}, so expect the 2032 edition to be lively. (3) The corporate loss of {¥41.8bn|ol} is the lowest for eleven years; NHR foresees {¥38bn|olf|t=for FY2031|by=NHR} for FY2031.

Fares: platform ticket holders rejoice, it remains at {80|-} yen. The first zone goes from {200|f0} to {230|f1|t=in spring} in spring, subject to the minister.

Headcount {5,480|em}; it was {5,790|emp|t=last April} last April and over 7,000 in 2016.

Posted 23:47 | 61 replies

@doc d-tv | television script | 2031-06-13
(Anchor) Fares up, staff down, losses down. Northern Hokkai Railway presented its accounts today.

(VTR) President Masanobu Ikegaya bowed twice. Once for the fares: on average they are to rise {7.8|fi} percent next spring. And once for the {5,480|em|by=President Masanobu Ikegaya} employees, who, he said, now do the work of {5,790|emp|t=a year ago} a year ago.

The red ink? {41.8 billion|ol} yen. A good {12 billion|~old} less than the time before.

(Map) But look at the coast. On the Sarukawa Line, {a hundred and four|da|v=104} people ride on an average kilometer per day. The company draws the line at {two hundred|th}. Seven towns have been offered {two billion|of} yen to let it go.

(Mayor, Shizuhama) "In Tokyo they reduce the aid from {27|aid|x=1000000000} billion to {22|aidn|x=1000000000}, and in Shizuhama we lose the train. It is the same yen."

(Anchor) The airport trains, by contrast, made {2.4 billion|pc}. Their passengers will pay {90 yen|ctd} more.
