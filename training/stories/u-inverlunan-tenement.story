@story u-inverlunan-tenement
@topic Gas explosion in a tenement in Inverlunan, Scotland: the day, the weekend, the inquiry
@subject X = Tannery Street explosion | the explosion | the blast
@subject T = Tannery Street tenement | the tenement | the building | the close
@subject L = Agnes Lorimer | Miss Lorimer | Lorimer | the retired teacher
@subject B = Craig Dunsire | Craig | the boy
@subject G = Scotgas Network | Scotgas | the gas company
@subject F = Tayvale Fire Brigade | the fire brigade | firefighters | firemen
@subject C = Inverlunan District Council | the council
@fact ck = 06:14 | clock | X | time of the blast | 1999-01-21 | constant
@fact ad = 48 | address | T | house number | - | constant
@fact rest = 12 | address | C | house number | - | constant
@fact dd = 1 | deaths | X | people killed | 1999-01-21 evening | cumulative
@fact inj = 11 | injuries | X | people hurt | 1999-01-21 evening | cumulative
@fact ih = 3 | injuries | X | people kept in hospital | 1999-01-21 evening | snapshot
@fact io = 8 | injuries | X | people treated and sent home | 1999-01-21 evening | cumulative
@fact la = 74 | age | L | age | 1999 | constant
@fact ba = 5 | age | B | age | 1999 | constant
@fact bd = 205 | duration | B | minutes under the rubble | 1999-01-21 | constant
@fact bc = 09:39 | clock | B | time at which he was brought out | 1999-01-21 | constant
@fact fl = 8 | homes | T | flats | - | constant
@fact fd = 4 | homes | T | flats destroyed | 1999-01-21 | constant
@fact dm1 = 36 | homes | X | homes damaged | 1999-01-21 evening | cumulative
@fact dm2 = 52 | homes | X | homes damaged | 1999-01-24 | cumulative
@fact ev1 = 140 | evacuated | X | people moved out | 1999-01-21 noon | snapshot
@fact ev2 = 96 | evacuated | X | people moved out | 1999-01-21 night | snapshot
@fact fm = 35 | other | F | firefighters at the scene | 1999-01-21 | snapshot
@fact sm = 38 | duration | X | hours since the first report of a smell | 1999-01-21 06:14 | constant
@fact rs = 50 | duration | G | minutes taken to answer the call | 1999-01-19 | constant
@fact tg = 60 | duration | G | minutes within which a leak call is to be answered | - | constant | threshold
@fact mn = 410 | distance | G | metres of old main in the street | - | constant
@fact lk98 = 2300 | cases | G | leaks reported in the region | 1998 | cumulative
@fact lk97 = 2050 | cases | G | leaks reported in the region | 1997 | cumulative
@fact fu = 25000 | budget | C | pounds for families | 1999-01-22 | plan | pledged
@rel sum inj = ih + io
@trap dm1 dm2 :: surveyors went round again at the weekend
@trap ev1 ev2 :: some were home by night
@trap ih io :: kept in, sent home
@trap fl fd :: all the flats, those that fell
@trap rs tg :: the time it took and the time it may take
@trap fm dm1 :: men and homes
@trap lk98 lk97 :: two years

@doc a-wire | British news agency | 1999-01-21
BOY PULLED ALIVE FROM SCOTS TENEMENT BLAST
By Iona Kershaw, Caledonian Press

1 Blast Lead

A pensioner was killed and {11|inj} people were hurt when an explosion tore through a tenement in the Scottish town of Inverlunan at {6.14am|ck} today.

Firemen digging with their hands brought out a {five|ba}-year-old boy at {9.39am|bc}, {nearly three and a half hours|~bd|v=205} after the roof came down on him. Craig Dunsire had a broken collar bone and asked for his shoes.

The {one|dd} person to lose her life was named as Agnes Lorimer, {74|la}, a retired teacher who lived on the first floor of {48|ad} Tannery Street. {Half|fd|v=4} of the {eight|fl} flats in the close were destroyed.

{Three|ih|t=tonight} people were being kept in Ninewells tonight. The rest had been allowed home.

At noon {140|ev1|t=At noon} people were in the Corn Exchange; by tonight it was {96|ev2|t=tonight}. At the height of the rescue {35|fm|t=At the height of the rescue} firefighters with {six|-} pumps were in the street.

Neighbours said they had smelled gas since Tuesday. A Scotgas spokesman confirmed a call but said an engineer had been there in {50|rs|by=A Scotgas spokesman} minutes, inside the hour allowed, and "found no trace".

end ik/ 212355 JAN 99

@doc b-tabloid | Scottish tabloid | 1999-01-22
"WHERE'S MA SHOES?"
Miracle laddie dug out after FIVE hours in rubble hell
EXCLUSIVE by Dougie Prentice and Shona Mutch

WEE Craig Dunsire opened his eyes in a hospital bed last night and smiled at the nurses who couldn't stop greeting.

The {eight|!ba}-year-old had lain in the pitch dark for {more than five hours|!>bd|v=300} beneath a wardrobe, a water tank and what used to be the ceiling of {84|!ad} Tannery Street.

Mum Yvonne, {29|-}, was on nights at the cannery. "I came round the corner and there was no corner," she sobbed.

Upstairs neighbour Miss Lorimer did not make it. The {74|la}-year-old taught {half|-} the town its sums. Craig, a Primary {One|-} pupil, used to carry up her milk.

And the Mirror of the North can reveal locals had been phoning about a stink of gas for {38|sm} hours. One call was logged on Tuesday at half past four. Retired fitter Wull Geddes, {66|-}, raged: "Ye could've lit the street wi' it."

In all, {36|dm1|t=last night} houses were said last night to be damaged. {Eight|io} folk with cuts were patched up and sent away; {three|ih} were not so lucky.

* DO YOU KNOW the rescuers? Call our newsdesk on 0141 555 0123.
* TURN TO PAGES 4, 5 & 7. WIN a Ford Focus, Page 22.

@doc c-broadsheet | Scottish broadsheet | 1999-01-25
Scotgas knew main was due for renewal

Moira Abercrombie, Home Affairs

The iron gas main beneath Tannery Street, Inverlunan, where a woman died in an explosion on Thursday, was laid in 1931 and was to have been taken out of service by 2002, according to a schedule seen by this newspaper. It runs for {410|mn|by=a schedule} metres from the harbour to the parish church.

Scotgas declined to say whether it was the source. The company received {2,300|lk98|t=last year|by=The company} reports of leaks in the region last year, up from {2,050|lk97|t=in 1997} in 1997, and by its own rules each must be seen within {an hour|tg|v=60|m=threshold}. On Tuesday afternoon it managed {50|rs|t=On Tuesday afternoon} minutes. The engineer's visit lasted {nine|-}.

Council surveyors who went out again at the weekend have raised the tally of damaged homes to {52|dm2|t=at the weekend|by=Council surveyors}. {Four|fd|^} flats, all on the east side of the close, no longer exist.

The council met on Friday at its offices, {12|rest} Shore Wynd, and put {£25,000|fu|m=pledged|t=on Friday|by=The council} towards the families. Its leader, Ranald Tosh, would not be drawn on a claim by the fire union that {two|-} hydrants had been dry. "I counted {35|fm|by=I} firefighters and not one of them standing idle," he said.

Miss Lorimer, who was {47|!la}, had taught at the High School until 1985. A former pupil, now a consultant in Aberdeen, remembered that she marked in green, "because red was for emergencies".

Letters, page 14. Business: Sterling at 1.65 to the dollar.

@doc d-council | district council notice | 1999-01-24
INVERLUNAN DISTRICT COUNCIL
Emergency Notice 3 -- Tannery Street and Coup Lane

1. The cordon has been reduced. Numbers 2 to 30 may be reoccupied from 6pm today. Numbers {32|-} to {60|-}, including the site at No. {48|ad}, may not.
2. As of this morning {52|dm2|t=As of this morning} homes are recorded as damaged ({36|dm1|t=on Thursday} on Thursday). Householders who have not been visited should ring 555 0190.
3. On the night of the explosion {96|ev2|t=On the night of the explosion} residents were given beds. Rest centre: council offices, {12|rest} Shore Wynd.
4. A relief fund of {£25,000|fu} has been opened, to be topped up from public donations if, as hoped, these come to {£10,000|-} by Easter. No family will get more than {£2,000|-}.
5. Gas is off. Do not relight. Each household may collect {two|-} electric heaters.
6. Funeral of the late Miss A. Lorimer: Thursday 28th, 11am, parish church. Pupils of the Primary School will line the road. There is no school that day.

@doc e-radio | regional radio script | 1999-01-21
SIX O'CLOCK NEWS / LUNAN FM 97.3 / CUE 1

It's been one of the worst days this town has known. A woman of {74|la} is dead, and {eleven|inj} people are injured, after a blast at {just before quarter past six|ck} this morning brought down part of a building in Tannery Street.

Doctors have sent home {nine|!io} of the injured and kept {three|ih|by=Doctors} in.

The {one|-} bit of good news: Craig, who's {five|ba}, was handed down a chain of {35|fm} firefighters just after {twenty to ten|bc}. He'd been under there {about three hours and twenty minutes|~bd|v=205}.

{36|dm1|t=so far} homes are damaged so far, the council tells us, and it could be more once it's light. {A hundred and forty|ev1|t=at lunchtime} people were out of their houses at lunchtime. If you're one of them, you want the Corn Exchange until seven and then Shore Wynd, number {twelve|rest}.

Scotgas says a smell was reported on Tuesday -- so that's {a day and a half|~sm|v=38} before -- and that it was there in {under an hour|<rs|v=60}. It adds that "there has been no admission of any kind".

Football, and tonight's game at Muirend is off. It was to have been Lunan's {first|-} home tie since they lost 4-0 to Brechin. More at seven.
