@story tb-b-ireland-waiting-lists
@topic Outpatient waiting lists at an Irish hospital by speciality
@subject H = Carrowbeg University Hospital | the hospital | Carrowbeg | All specialities | CUH
@subject O = orthopaedics | Orthopaedics | bones and joints
@subject E = ophthalmology | Ophthalmology | eye clinic
@subject T = ENT | ear, nose and throat
@subject D = dermatology | Dermatology | skin clinic
@subject G = gynaecology | Gynaecology
@subject C = cardiology | Cardiology
@fact o = 3412 | waiting | O | people waiting for a first outpatient appointment | 2035-03-31 | snapshot
@fact e = 2768 | waiting | E | people waiting for a first outpatient appointment | 2035-03-31 | snapshot
@fact n = 2105 | waiting | T | people waiting for a first outpatient appointment | 2035-03-31 | snapshot
@fact d = 1986 | waiting | D | people waiting for a first outpatient appointment | 2035-03-31 | snapshot
@fact g = 1240 | waiting | G | people waiting for a first outpatient appointment | 2035-03-31 | snapshot
@fact c = 894 | waiting | C | people waiting for a first outpatient appointment | 2035-03-31 | snapshot
@fact all = 12405 | waiting | H | people waiting for a first outpatient appointment | 2035-03-31 | snapshot
@fact dec = 12940 | waiting | H | people waiting for a first outpatient appointment | 2034-12-31 | snapshot
@fact fall = 535 | waiting | H | fall in the number of people waiting | 2035-01-01 to 2035-03-31 | snapshot
@fact tgt = 10000 | waiting | H | people waiting for a first outpatient appointment | 2035-12-31 | plan | pledged
@fact long = 2977 | waiting | H | people waiting more than a year | 2035-03-31 | snapshot
@fact lsh = 24.0 | other | H | share of those waiting who have waited more than a year | 2035-03-31 | snapshot
@fact inp = 2316 | waiting | H | people waiting for an inpatient or day-case procedure | 2035-03-31 | snapshot
@fact osh = 27.5 | other | O | share of all those waiting | 2035-03-31 | snapshot
@fact mon = 1.8e6 | budget | H | money for weekend clinics | 2035 | plan | pledged
@fact max = 41 | duration | O | months that the longest-waiting patient has waited | 2035-03-31 | snapshot
@trap all dec :: two quarter-ends
@trap all inp :: outpatients and inpatients are two lists
@trap all tgt :: a target for the end of the year
@trap long e :: a group of all patients, and one speciality
@trap osh lsh :: two shares of one list
@rel sum all = o + e + n + d + g + c
@rel diff fall = dec - all
@rel share lsh = long / all
@rel share osh = o / all

@doc a-hospital | hospital bulletin | 2035-04-09
Waiting list update, Quarter 1

Carrowbeg University Hospital publishes its waiting lists by speciality every quarter. The figures are validated by the hospital's Scheduled Care Office and count patients waiting for a first outpatient appointment on 31 March 2035.

OUTPATIENTS BY SPECIALITY
Orthopaedics .................. {3,412|o|t=on 31 March 2035|by=the hospital's Scheduled Care Office}
Ophthalmology ................. {2,768|e|^}
ENT ........................... {2,105|n|^}
Dermatology ................... {1,986|d|^}
Gynaecology ................... {1,240|g|^}
Cardiology .................... {894|c|^}
All specialities .............. {12,405|all|^}
of whom more than 12 months ... {2,977|long|^} ({24.0%|lsh|^})

Same list, 31 December 2034: {12,940|dec|t=31 December 2034}
Inpatient and day case (separate list): {2,316|inp}
Target, end of 2035: {10,000|tgt|t=end of 2035}

Patients who no longer need an appointment should ring 091 555 0142, Monday to Friday, 9.30am to 4pm.

@doc b-local | local newspaper | 2035-04-11
Three and a half years for a knee: Carrowbeg queue shorter, but not for all

By Sorcha Ní Dhubhghaill
news@moyvalesentinel.example

THE number of people waiting to see a consultant at Carrowbeg fell by {535|fall|t=in the first three months of the year} in the first three months of the year, but more than {12,400|>all|t=at the end of March} were still in the queue at the end of March.

Well over {a quarter|>osh} of them are waiting for bones and joints to be looked at. One Kilcorban farmer has been on that list for {41|max} months, his TD told the regional health forum on Tuesday. Almost {3,000|~long} patients have been on the books for over a year, or roughly {one in four|~lsh}.

The eye clinic has {2,768|e} names on its list, and the skin clinic just under {2,000|<d}. Cardiology is the shortest, at fewer than {900|<c}.

Hospital manager Tunde Brannigan said weekend clinics costing {€1.8m|mon|by=Hospital manager Tunde Brannigan} would bring the total down to {10,000|tgt|t=by Christmas|by=Hospital manager Tunde Brannigan} by Christmas. A further {2,300|~inp} people or so need a bed or a day procedure; they are counted apart.

READ MORE: N84 closed at Ballyroe for 9 nights
READ MORE: {140|-} apply for {12|-} council houses
