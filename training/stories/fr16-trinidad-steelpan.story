@story fr16-trinidad-steelpan
@topic A keying mistake gives the Windward Steel Classic to the wrong steel orchestra: final night to the week after
@subject E = Windward Steel Classic | the Classic | the final | the competition
@subject S = Caura Silver Tones | Silver Tones | the Tones
@subject B = Moruga Blue Flames | Blue Flames | the Flames | Moruga
@subject L = Laventide Harmonics | Harmonics
@subject P = Sapodilla Sinfonia | Sinfonia
@subject C = National Steel Council | the Council | the organisers
@subject M = Indira Lezama-Thorne | the culture minister | Lezama-Thorne
@subject V = Carapal Park | the park
@subject G = Port Morning Gazette | Gazette
@fact a = 462 | score | S | points | final | snapshot
@fact b0 = 461 | score | B | points | announced 2034-02-19 | snapshot
@fact b1 = 466 | score | B | points | after the audit 2034-02-21 | snapshot
@fact bh = 461 | score | B | points | if penalised | snapshot | hypothetical
@fact c = 449 | score | L | points | final | snapshot
@fact d = 448 | score | P | points | final | snapshot
@fact ma = 1 | margin | S | points ahead of the second | announced 2034-02-19 | snapshot
@fact mb = 4 | margin | B | points ahead of the second | after the audit 2034-02-21 | snapshot
@fact j1 = 94 | score | B | mark of the first judge | final | snapshot
@fact j2 = 95 | score | B | mark of the second judge | final | snapshot
@fact j3 = 93 | score | B | mark of the third judge | final | snapshot
@fact e1 = 88 | score | B | mark of the fourth judge | as written | snapshot
@fact e0 = 83 | score | B | mark of the fourth judge | as typed | snapshot
@fact j5 = 96 | score | B | mark of the fifth judge | final | snapshot
@fact df = 5 | other | B | points lost to the mistake | 2034-02-21 | snapshot
@fact pen = 5 | other | E | points taken off for playing too long | - | constant | threshold
@fact p1 = 1200000 | price | E | dollars of first prize | 2034 | constant
@fact p1c = 240000 | price | E | Canadian dollars of first prize | 2034 | constant
@fact p2 = 600000 | price | E | dollars of second prize | 2034 | constant
@fact p3 = 350000 | price | E | dollars of third prize | 2034 | constant
@fact np = 118 | other | B | players on stage | 2034-02-18 | snapshot
@fact nps = 112 | other | S | players on stage | 2034-02-18 | snapshot
@fact lim = 120 | other | E | players allowed on stage | - | constant | threshold
@fact tk = 14200 | crowd | E | tickets sold | 2034-02-18 | snapshot
@fact cr = 16000 | crowd | E | people in the grounds | 2034-02-18 night | snapshot
@fact cap = 18000 | other | V | people that the grounds can hold | - | constant
@fact fi = 10 | other | E | bands in the final | 2034-02-18 | snapshot
@fact se = 24 | other | E | bands in the semi-finals | 2034-02-04 | snapshot
@fact pf = 592 | duration | B | seconds played | 2034-02-18 | snapshot
@fact pc = 608 | duration | B | seconds played, as a rival claims | 2034-02-18 | snapshot | denied
@fact pl = 600 | duration | E | seconds allowed | - | constant | threshold
@fact an = 01:40 | clock | C | time of the announcement | 2034-02-19 | snapshot
@fact fo = 09:15 | clock | C | time at which the mistake was found | 2034-02-20 | snapshot
@fact ti = 7 | other | S | titles won | before 2034 | constant
@fact yr = 37 | duration | B | years since the last title | 2034 | snapshot
@fact g4 = 4500000 | budget | C | dollars of state grant | 2034 | snapshot
@fact g3 = 5200000 | budget | C | dollars of state grant | 2033 | snapshot
@fact el = 150000 | budget | M | dollars promised for electronic scoring | 2034-02-21 | plan | pledged
@fact vi = 86000 | crowd | E | people watching online at the peak | 2034-02-18 night | snapshot
@fact po = 71 | poll_share | G | readers who want both bands to share the title | 2034-02-22 | snapshot
@fact pn = 3412 | sample_size | G | readers who answered | 2034-02-22 | snapshot
@fact de = 5000 | price | C | dollars of deposit for a protest | - | constant
@fact ap = 7 | duration | C | days allowed for a protest | - | constant | threshold
@trap b0 bh :: announced by mistake, and what a penalty would leave
@trap ma mb :: the margin announced and the margin after the audit, for different winners
@trap e0 e1 :: typed and written
@trap tk cr :: tickets sold and people in the grounds, musicians and vendors included
@trap g4 g3 :: this year's grant and last year's
@trap c d :: third and fourth a point apart, like first and second on the night
@trap np nps :: two bands
@trap fi se :: two rounds
@trap pf pc :: the stewards' clock and the rival's
@rel diff ma = a - b0
@rel diff mb = b1 - a
@rel diff df = b1 - b0
@rel diff df = e1 - e0
@rel sum b1 = j1 + j2 + j3 + e1 + j5
@rel diff bh = b1 - pen
@rel convert p1 = p1c
@race night = a b0 c d
@race audit = b1 a c d

@doc t1-liveblog | news site live blog | 2034-02-19
Windward Steel Classic LIVE: Silver Tones edge it in Carapal Park thriller

Follow @IslandPulseTT | Updated 2.14 am | 1,806 reactions

2.14 am — That's all from us. Carapal traffic note: PH-7 stays one-way till 4. Drive safe, drink water.

1.58 am — Spare a thought for the Blue Flames. {37|yr} years they waiting on this and they lose it by {a single|ma|v=1} mark, {461|b0} to {462|a|s=Tones}. Grown men crying behind the engine room. Their arranger Denzil Ramkhelawan, 29, already gone to the bus.

1.47 am — THIRD: Laventide Harmonics, {449|c}. FOURTH: Sinfonia, {448|d}. So close all down the sheet!

1.40 am — WE HAVE A RESULT. Caura Silver Tones are champions by {one|ma|t=1.40 am} point!! That makes it title number {eight|-} for Ottoline Charlerie-Baptiste's side, who had {seven|ti|t=before tonight} before tonight. A cheque for {$1.2 million|p1} waiting.

12.52 am — Tones on now. We count {112|nps|by=We} on the racks. "Cocoa Moon" at a wicked tempo.

11.31 pm — Flames done. {118|np|by=the announcer} players, the announcer says, {two|-} under the cap. Stewards' clock: {9:52|pf|v=592|by=Stewards' clock}. Whole North Stand jumping.

10.05 pm — Promoters tell us {12,400|!tk|t=10.05 pm|by=Promoters} tickets gone. Looks like more than that from here!

8.30 pm — {Ten|fi} bands tonight, whittled down from {24|se|t=a fortnight back} a fortnight back. Sinfonia open.

More from Island Pulse: 5 doubles vendors you must try | Powerball: 04 11 19 27 33

@doc t2-statement | statement of the organisers | 2034-02-21
NATIONAL STEEL COUNCIL — OFFICIAL NOTICE 6 OF 2034

Subject: Corrected result, Windward Steel Classic, Large Orchestras

The Council wishes to advise patrons, players and the national community as follows.

The result read at {1.40 a.m.|an|t=on Sunday 19 February} on Sunday 19 February was wrong. At {9.15 a.m.|fo|t=on Monday} on Monday the auditors, Pryce Gopaul & Co., found that one mark awarded to Moruga Blue Flames had been typed as {83|e0}. The adjudicator's signed sheet reads {88|e1}.

Marks for Blue Flames, in order of adjudicator: {94|j1}, {95|j2}, {93|j3}, {88|e1}, {96|j5}. Total: {466|b1|by=the auditors}.

The final placings are therefore:
First — Moruga Blue Flames, {466|b1}
Second — Caura Silver Tones, {462|a}
Third — Laventide Harmonics, {449|c}
Fourth — Sapodilla Sinfonia, {448|d}

Prizes of {$1,200,000|p1}, {$600,000|p2} and {$350,000|p3} will be paid to first, second and third on 3 March. No money had left the Council's account.

A protest may be lodged within {seven|ap} days on deposit of {$5,000|de}. The Council has noted remarks that Blue Flames played for longer than the {ten minutes|pl|v=600} permitted. The stewards' record shows {nine minutes 52 seconds|pf|v=592|by=The stewards' record}. There is no basis for a deduction.

The Council apologises to both orchestras without reservation.

Carlyle Bissoon-Mark, General Secretary

@doc t3-radio | radio news script | 2034-02-21
FLAMES CROWNED — 6PM BULLETIN — READER: NADIA — DUR 1'40

GOOD EVENING. MORUGA IS DANCING TONIGHT.

Two days late, the Blue Flames are champions of the Windward Steel Classic. The Steel Council confirmed this afternoon that a clerk hit the wrong key. What should have been {eighty-eight|e1} went into the computer as {eighty-three|e0}, and those {five|df} lost points handed the crown to Silver Tones.

With the arithmetic put right, Moruga take it by {two|!mb|t=this afternoon}.

CLIP — RAMKHELAWAN: "My grandfather play in the last band to win it. {Thirty-seven|yr|by=RAMKHELAWAN} years. He didn't live to see it. I went by the cemetery before I went by the panyard."

But Caura is not taking it quietly. Manager Rudolph Seepersad-Ali says his own stopwatch had the Flames at {ten minutes and eight seconds|pc|v=608|by=Manager Rudolph Seepersad-Ali}, over the limit of {ten minutes|pl|v=600}. If he is right, {five|pen} come off, and they would be back to {461|bh|m=hypothetical|s=they}. The Council says that is not so.

The culture minister, Indira Lezama-Thorne, has promised {a hundred and fifty thousand dollars|el|by=The culture minister|v=150000} for electronic scoring pads in time for next season. This year's state grant was {four and a half million|g4|t=This year's|v=4500000}.

PAUSE

In other news: pump prices are going up by 20 cents.

@doc t4-broadsheet | broadsheet newspaper | 2034-02-22
One keystroke, two champions, and a {$600,000|p2} question

By SHIVANA COUDRAY-LALL
Port Morning Gazette, Wednesday, page A5

The paper that changed the Classic is a single pink sheet, creased down the middle. On it Leopold Audain, the fourth of five adjudicators, wrote his number for Moruga Blue Flames in blue ink, and underlined it. Some time after one in the morning a volunteer at a laptop, awake for nineteen hours, keyed {38|!e0|s=Moruga Blue Flames}.

Nobody noticed until Keisha Moonilal-Frank, of the audit firm, sat down with the file at {9.15|fo|t=on Monday} on Monday. "I added it twice," she told the Gazette. "Then I rang my partner and asked him to add it."

Her sum came to {466|b1|by=Her sum}. The announcer had given Moruga {461|b0|t=on the night|by=The announcer} on the night, {one|ma|t=on the night} short of Silver Tones, who remain on {462|a} and are now runners-up. They are due {half|-} of what they thought they had won: {$600,000|p2}, rather than {$1.2 million|p1}.

It is an unhappy coda to a night that had gone well. Police put the crowd at around {16,000|~cr|by=Police}, vendors and musicians included, in a park licensed for {18,000|cap}; paid admissions were {14,200|tk|by=box-office returns}, according to box-office returns seen by this newspaper. The stream peaked at {86,000|vi} viewers.

Behind the scenes there is less cheer. The grant was cut to {$4.5 million|g4|t=this year} this year from {$5.2 million|g3|t=in 2033} in 2033, and the Council let its professional tabulators go in November.

Have your say: of {3,412|pn|t=by midnight} Gazette readers who had answered our online poll by midnight, {71 per cent|po|t=by midnight} want the title shared. The rules do not allow it.

Photo: Blue Flames' tenors at Monday's practice. MARVA QUAMINA | Letters, A12 | Cricket: Windwards 284 for 6, B1

@doc t5-newsletter | diaspora newsletter | 2034-02-24
PanYard North, Toronto: the week we all became auditors

Family, what a week. For those who switched off the stream at 2 a.m. happy or vexed: switch it back.

You will have gone to bed with Caura Silver Tones on top. They are not. Moruga won it, and by a clear {four|mb}. The mark from judge Audain, {88|e1|by=judge Audain}, was put in {five|df} too low. That is the whole scandal. No fix, no bribe, only a tired child with a laptop.

Some of you asked about money. First place is worth {TT$12 million|!p1}, or about {$240,000|~p1c} in our own dollars, and third, where Laventide came in just {one|-} ahead of Sapodilla, gets {TT$350,000|p3}.

Others asked about numbers on stage. The limit is {120|lim}. Blue Flames brought {118|np}, among them our own Thierry Okonkwo-James from Scarborough on double seconds, who flew down with {two|-} suitcases and one pair of sticks. The champions who weren't had {six|-} fewer.

Attendance: just over {14,000|>tk} bought tickets, the box office says. And the bands on the card numbered {ten|fi}, not {twelve|-} as I wrote last time, sorry, that was 2032.

Will Caura protest? They have {a week|ap|v=7} from the notice, and must put down {TT$5,000|de}, which they lose if they lose. My cousin in the Tones says they will not; {seven|ti} crowns on the wall is enough "and we know how we won those."

Next lime: Sat. March 4, 7 p.m., 1185 Danforth, $20 at the door, kids under 12 free.
