@story adriatic-two-pollsters
@topic Croatian presidential race: the November surveys of Mjerilo and Kompas Insight
@subject R = Ivana Radočaj | Radočaj | the former rector | the ex-rector
@subject B = Tomislav Brnčić | Brnčić | the Osijek mayor | the Slavonian
@subject F = Luka Ferenčak | Ferenčak | the judo champion
@subject P = Dunja Pavlek | Pavlek | the Green-Left candidate
@subject J = Mjerilo | Mjerilo survey | TV Jadran's pollster
@subject K = Kompas Insight | Kompas
@fact jn = 1012 | sample_size | J | people interviewed | 2029-11-07 | snapshot
@fact jm = 3.1 | margin_of_error | J | margin of error in points | 2029-11-07 | constant
@fact kn = 1480 | sample_size | K | people interviewed | 2029-11-10 | snapshot
@fact km = 2.5 | margin_of_error | K | margin of error in points | 2029-11-10 | constant
@fact jr = 34.2 | poll_share | R | share in the Mjerilo poll, first round | 2029-11 | snapshot
@fact jb = 27.5 | poll_share | B | share in the Mjerilo poll, first round | 2029-11 | snapshot
@fact jf = 14.8 | poll_share | F | share in the Mjerilo poll, first round | 2029-11 | snapshot
@fact jp = 8.1 | poll_share | P | share in the Mjerilo poll, first round | 2029-11 | snapshot
@fact ju = 11.3 | poll_share | J | undecided in the Mjerilo poll | 2029-11 | snapshot
@fact jo = 4.1 | poll_share | - | share in the Mjerilo poll, first round | 2029-11 | snapshot
@fact jr0 = 31.6 | poll_share | R | share in the Mjerilo poll, first round | 2029-10 | snapshot
@fact jb0 = 29.9 | poll_share | B | share in the Mjerilo poll, first round | 2029-10 | snapshot
@fact jr2 = 48.9 | poll_share | R | share in the Mjerilo poll, second round | 2029-11 | snapshot | hypothetical
@fact jb2 = 40.4 | poll_share | B | share in the Mjerilo poll, second round | 2029-11 | snapshot | hypothetical
@fact jg = 6.7 | margin | R | lead over Brnčić in points in the Mjerilo poll, first round | 2029-11 | snapshot
@fact kr = 31.0 | poll_share | R | share in the Kompas poll, first round | 2029-11 | snapshot
@fact kb = 31.4 | poll_share | B | share in the Kompas poll, first round | 2029-11 | snapshot
@fact kf = 12.2 | poll_share | F | share in the Kompas poll, first round | 2029-11 | snapshot
@fact kp = 10.6 | poll_share | P | share in the Kompas poll, first round | 2029-11 | snapshot
@fact ku = 9.0 | poll_share | K | undecided in the Kompas poll | 2029-11 | snapshot
@fact kr0 = 30.2 | poll_share | R | share in the Kompas poll, first round | 2029-10 | snapshot
@fact kb0 = 30.8 | poll_share | B | share in the Kompas poll, first round | 2029-10 | snapshot
@fact kr2 = 44.7 | poll_share | R | share in the Kompas poll, second round | 2029-11 | snapshot | hypothetical
@fact kb2 = 46.3 | poll_share | B | share in the Kompas poll, second round | 2029-11 | snapshot | hypothetical
@fact tn = 58 | turnout | J | people who say they will certainly vote | 2029-11 | snapshot
@fact tl = 51.2 | turnout | - | turnout in the first round of the last election | 2024 | snapshot
@fact sp = 10000 | other | - | signatures that a candidate must hand in | - | constant | threshold
@fact cr = 780000 | spending | R | euros spent on the campaign | 2029-11-05 | cumulative
@fact cb = 1130000 | spending | B | euros spent on the campaign | 2029-11-05 | cumulative
@rel diff jg = jr - jb
@race mjerilo = jr jb jf jp
@race kompas = kr kb kf kp
@race mjerilo2 = jr2 jb2
@race kompas2 = kr2 kb2
@trap jr kr :: two firms, the same candidate
@trap jb kb :: two firms, the same candidate
@trap jb jb0 :: two months of the same pollster
@trap jr2 kr2 :: run-off of two firms
@trap jn kn :: samples of two firms
@trap tn tl :: intention against a real turnout

@doc a-agency | news agency | 2029-11-12
Two surveys, two leaders six weeks before presidential vote

ZAGREB, Nov 12 - Former rector Ivana Radočaj has widened her lead in the presidential race according to one poll and lost it according to another, both published on Monday.

Mjerilo, which polls for TV Jadran, puts Radočaj at {34.2|jr|by=Mjerilo|t=on Monday} percent and Osijek mayor Tomislav Brnčić at {27.5|jb|^}. In October the same institute had them at {31.6|jr0|t=October|by=the same institute} and {29.9|jb0|^}.

Kompas Insight, working for the portal Dan24, has Brnčić in front, {31.4|kb|by=Kompas Insight} percent to {31.0|kr|^}, which is well inside its {2.5-point|km|^} margin of error. Former judo champion Luka Ferenčak is third in both, with {14.8|jf|by=Mjerilo} and {12.2|kf|by=Kompas Insight} percent respectively.

If the two meet in a second round, Radočaj would win {48.9|jr2|by=Mjerilo|t=in a second round} to {40.4|jb2|^} in the view of Mjerilo; Kompas sees Brnčić ahead, {46.3|kb2|by=Kompas|t=in a second round} to {44.7|kr2|^}.

Mjerilo interviewed {1,012|jn|by=Mjerilo} people by telephone on November 3-7. Kompas questioned {1,480|kn|by=Kompas} by phone and online on November 5-10.

@doc b-portal | tabloid news portal | 2029-11-12
SHOCK POLL: Ferenčak surge, Brnčić in freefall!

Foto: Cropix | 12.11.2029. 13:22 | Komentari (318)

What a month it has been for the mayor. Since October the Slavonian has slipped from {29.9|jb0|t=October|by=TV Jadran's pollster} to {26.1|!jb|by=TV Jadran's pollster} percent, TV Jadran's pollster says, while Ivana Radočaj is up from {31.6|jr0|t=October|^} to {34.2|jr}.

Third place belongs to the man who once threw a Georgian through an advertising board. "On the street it feels more like thirty," said Luka Ferenčak of his {14.8|jf}.

Dunja Pavlek is stuck on {8.1|jp}. And {one in nine|~ju|s=Croats|v=11.11} Croats has no idea yet, against {9 percent|ku|s=Kompas} in the Kompas research.

Money doesn't seem to buy love. The mayor has reported outgoings of {€1.13 million|cb|s=The mayor|t=up to last Monday} up to last Monday, the ex-rector only {€780,000|cr|s=the ex-rector|^}.

PROČITAJTE JOŠ:
• 7 signs your neighbour is renting illegally
• Dinamo fined 40,000 euros

The poll of {1,012|jn} respondents was carried out between November 3 and 7. Margin of error: {±3.1|jm}.

@doc c-broadsheet | daily newspaper, analysis | 2029-11-13
Why the pollsters cannot agree

By Krešimir Valentić

A difference of three points here, four there: readers who compared yesterday's two polls may wonder whether the institutes had called the same country.

In a way they had not. Mjerilo asks everyone; {58 percent|tn|by=Mjerilo} told it they were sure to go out on December 23, well above the {51.2|tl|t=in 2024} who did in 2024. Kompas counts only those it judges likely to turn up, and older, rural voters are kinder to the Slavonian. Hence {31.4|kb|by=Kompas|s=the Slavonian} in the one table and {27.5|jb|s=the Slavonian} in the other.

For the former rector the spread is smaller: {31|kr|s=the former rector} with Kompas, {34.2|jr|s=the former rector} with Mjerilo. Her cushion of {6.7|jg} points in the latter disappears in the former. Pavlek, on the other hand, does better where the sample is older, oddly: {10.6|kp|by=Kompas} against {8.1|jp}.

The trend agrees more than the level. In October Kompas had her on {30.2|kr0|t=In October|by=Kompas|s=her} and him on {30.8|kb0|^|s=him}, so both have crept up. What the firms truly dispute is the final. Ask Mjerilo, and Radočaj beats the mayor by {48.9|jr2|by=Mjerilo} to {40.4|jb2|^}. Ask Kompas, with its {1,540|!kn|s=Kompas} interviews, and it is {44.7|kr2} to {46.3|kb2}, the other way round.

@doc d-release | campaign press release | 2029-11-13
BRNČIĆ LEADS – CROATIA IS READY

For immediate use. Contact: press@brncic2029.example, +385 99 555 0141

The largest and latest survey of the campaign shows that Tomislav Brnčić is now Croatia's first choice. In the Kompas Insight poll of {1,480|kn} voters he is the pick of {31.4%|kb}; his rival of {31%|kr|s=his rival}. In October the figures were {30.8%|kb0|t=In October} and {30.2%|kr0|^}.

In a decisive second round the lead is clearer: {46.3%|kb2|t=In a decisive second round|s=the lead} want Tomislav at Pantovčak and just {43.7%|!kr2|^|s=the candidate of the establishment} want the candidate of the establishment.

"Only {9%|ku} are still thinking. We will speak with every one of them," said campaign chief Marija Šokčević. She added that the campaign had handed in {far more than|-} the {10,000|sp} signatures that the law asks for.

Asked about the other survey, she said it "measures people who will stay at home".

@doc e-factbox | TV Jadran text page | 2029-11-12
TV JADRAN TEKST  p.124

MJERILO SURVEY – NOVEMBER
If the election were held on Sunday
Radočaj ........ {34.2|jr|t=NOVEMBER}
Brnčić ......... {27.5|jb|^}
Ferenčak ....... {14.8|jf|^}
Pavlek ......... {8.1|jp|^}
Others ......... {4.1|jo|^}
Don't know ..... {11.3|ju|^}

RUN-OFF
Radočaj ........ {48.9|jr2|t=RUN-OFF}
Brnčić ......... {42.2|!jb2|^}
(rest undecided)

Change on October: Radočaj from {31.6|jr0|t=October}, Brnčić from {29.9|jb0|^}. N={1,012|jn}, error {+/- 3.1|jm}. Certain to vote: {58|tn}
Next: lottery p.125
