@story za-carrowmore-trolleys
@topic Overcrowding at Carrowmore University Hospital, Ireland, in the first week of January
@subject H = Carrowmore University Hospital | the hospital | CUH | Carrowmore
@subject N = Irish hospitals | the country | nationally
@subject I = INMU | the nurses' union | the union
@subject E = HSE West | the HSE | the health executive
@subject K = St Fintan's Hospital | St Fintan's
@fact t1 = 97 | waiting | H | patients on trolleys | 2030-01-03 morning | snapshot
@fact t2 = 64 | waiting | H | patients on trolleys | 2030-01-06 morning | snapshot
@fact th = 88 | waiting | H | patients on trolleys by the executive's count | 2030-01-03 morning | snapshot
@fact tn = 743 | waiting | N | patients on trolleys | 2030-01-03 morning | snapshot
@fact tk = 41 | waiting | K | patients on trolleys | 2030-01-03 morning | snapshot
@fact rec = 91 | waiting | H | patients on trolleys in the old record | 2028-01-05 | constant
@fact beds = 612 | other | H | inpatient beds | 2030-01 | snapshot
@fact newb = 96 | other | H | beds in the new block | 2031 | plan | pledged
@fact att = 384 | other | H | people who came to the emergency department in a day | 2030-01-02 | constant
@fact att0 = 290 | other | H | people who come to the emergency department in a day | 2029 | snapshot
@fact flu = 52 | cases | H | inpatients with flu | 2030-01-03 | snapshot
@fact wait = 31 | duration | H | hours of longest wait | 2030-01-03 | snapshot
@fact dis = 118 | other | H | patients sent home in a day | 2030-01-04 | constant
@fact stay = 57 | other | H | patients fit to leave but without a place | 2030-01-03 | snapshot
@fact can = 140 | other | H | operations put off | 2030-01-04 | cumulative
@fact vac = 211 | jobs | H | vacant nursing posts | 2030-01 | snapshot
@fact ambd = 9 | other | H | ambulances queuing | 2030-01-03 evening | snapshot
@fact up = 32.4 | rate | H | rise in daily attendances over the usual in percent | 2030-01-02 | snapshot
@fact tmore = 6 | waiting | H | patients on trolleys above the old record | 2030-01-03 | snapshot
@fact ndiff = 9 | waiting | H | patients in surge beds left out of the count | 2030-01-03 | snapshot
@fact kid = 19 | waiting | N | children on trolleys | 2030-01-03 morning | snapshot
@fact bal = 630 | other | I | members on the site | 2030-01 | snapshot
@fact placed = 23 | other | H | delayed patients found a place | 2030-01-06 | cumulative
@fact surge = 18 | other | H | surge beds | 2030-01-06 | snapshot
@fact tdrop = 34.02 | rate | H | fall in patients on trolleys in percent | 2030-01-06 | snapshot
@rel diff tmore = t1 - rec
@rel diff ndiff = t1 - th
@rel change up = att0 -> att
@trap t1 th :: the union counts extra ward beds, the executive does not
@trap t1 t2 :: three days later
@trap t1 tn :: one hospital against the country
@trap t1 rec :: the old record
@trap beds newb :: beds there are, beds to come
@doc a-national | national broadsheet | 2030-01-04
Carrowmore breaks its own trolley record

Muiris Hannigan
Health Correspondent

The number of patients waiting on trolleys at Carrowmore University Hospital reached {97|t1|t=yesterday morning|by=the INMU} yesterday morning, the INMU said, the highest since the nurses' union began to count in 2006 and {six|tmore} above the previous worst of {91|rec|t=in January 2028}, in January 2028.

Nationally {743|tn|t=yesterday} people had been admitted without a bed to go to yesterday. St Fintan's, the next worst, had {41|tk|^}.

The HSE, which leaves out those placed in extra beds on wards, put the Carrowmore figure at {88|th|by=The HSE}.

Some {384|att|t=on Wednesday} people presented to the emergency department on Wednesday. A usual day brings {290|~att0}. One woman of 84 had been on a chair for {31|wait} hours, her son, a retired garda, said.

Management has deferred {140|can|t=until Monday week} scheduled procedures until Monday week. A block of {96|newb} beds, first promised in 2022, is due to open next year.
@doc b-localradio | local radio script | 2030-01-03
TIDEWAY FM – NEWS AT ONE

Nurses at Carrowmore say they have never seen the like. {Ninety-seven|t1|t=this morning|by=Nurses at Carrowmore} people on trolleys in the emergency department and on corridors this morning. That's against {612|beds} beds in the whole house.

INSERT – Bríd Ní Fhearraigh, INMU: "You'd be counting them and somebody would come in behind you. We've {two hundred and eleven|vac|by=Bríd Ní Fhearraigh} nursing jobs not filled here. That's what a trolley is. It's a nurse who isn't there."

Flu is the biggest driver. {Fifty-two|flu} patients have it at the moment. The hospital's also got {57|stay|by=The hospital} people well enough to leave that it can't discharge, it says, because there's no nursing home place or no carer.

People are asked to stay away unless it's an emergency. There's a GP out-of-hours line on 1800 555 {041|-}.

In other news, the Ballyhale bypass is open, all {7.2|-} kilometres of it.
@doc c-union | trade union statement | 2030-01-03
TROLLEY WATCH – 3 JANUARY 2030

Total nationally: {743|tn|t=3 JANUARY}
Highest: Carrowmore University Hospital – {97|t1|^}
St Fintan's Hospital – {41|tk|^}
Children under 16: {19|kid|^}

INMU industrial relations officer Bríd Ní Fhearraigh said:

"Our members in Carrowmore are minding corridors. There are {211|vac} vacant nursing posts in this hospital and a recruitment pause on top of them. At one stage last evening {nine|ambd|t=last evening} ambulances were standing on the ramp with patients in them, because nobody could take a handover.

"The HSE's own count for the same morning is {88|th}. It gets there by not looking at the {nine|ndiff} people in surge beds. Those people have noticed that they are there."

The union is seeking an urgent meeting with the Minister. If no plan is presented by Friday, it will ballot its {630|bal} members on the site.
@doc d-hse | health executive press release | 2030-01-06
Update on pressures at Carrowmore University Hospital

HSE West wishes to thank staff and patients for their forbearance. The position has improved markedly. At 8am today there were {64|t2|t=At 8am today} patients awaiting a bed, a reduction of {a third|~tdrop|v=33.33} on the peak.

This has been helped by the discharge of {118|dis|t=on Friday} patients on Friday, the largest number in one day in {four years|-}. Of the {57|stay|t=last Thursday} patients whose discharge was delayed last Thursday, {23|placed} have been found a place.

Attendances on 2 January were {32%|up|round} above the daily average for 2029. {Fifty-two|flu|t=on 3 January} in-patients had influenza on 3 January.

The {96|newb}-bed ward block remains on schedule for 2031. Until then {18|surge} surge beds will be kept open.

Elective work resumes on Monday 14 January; all {140|can} patients affected have been contacted.
