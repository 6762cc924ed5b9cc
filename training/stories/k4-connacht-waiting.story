@story connacht-waiting
@topic Hospital waiting lists in the west of Ireland, end of September 2019
@subject S = Shannon Regional Hospital | Shannon Regional | the Regional
@subject C = St Colman's Hospital | St Colman's | St Colman's in Tuam
@subject W = West Health Group | the Group | the hospital group | the region
@subject F = National Waiting List Office | the Waiting List Office | the NWLO
@subject T = Deirdre Hession | Hession | the TD | Deputy Hession
@subject B = Michael Okonkwo-Daly | Okonkwo-Daly | the chief executive | the Group's boss
@fact w1 = 41208 | waiting | W | people waiting for a first outpatient appointment | 2019-09-30 | snapshot
@fact s1 = 26914 | waiting | S | people waiting for a first outpatient appointment | 2019-09-30 | snapshot
@fact c1 = 14294 | waiting | C | people waiting for a first outpatient appointment | 2019-09-30 | snapshot
@fact w0 = 38760 | waiting | W | people waiting for a first outpatient appointment | 2018-09-30 | snapshot
@fact dw = 2448 | waiting | W | people waiting for a first outpatient appointment, rise in a year | 2019-09-30 | snapshot
@fact pw = 6.3 | rate | W | people waiting for a first outpatient appointment, rise in a year | 2019-09-30 | snapshot
@fact l1 = 9877 | waiting | W | people waiting longer than 18 months for a first appointment | 2019-09-30 | snapshot
@fact ls = 6105 | waiting | S | people waiting longer than 18 months for a first appointment | 2019-09-30 | snapshot
@fact in1 = 5630 | waiting | W | people waiting for an operation | 2019-09-30 | snapshot
@fact ent = 4380 | waiting | S | people waiting to see an ear, nose and throat doctor | 2019-09-30 | snapshot
@fact nat = 568800 | waiting | F | people waiting for a first outpatient appointment in the whole country | 2019-09-30 | snapshot
@fact mo = 4200000 | budget | W | money for extra clinics | 2019-10-04 | plan | pledged
@fact cl = 3500 | other | W | appointments in extra clinics | by Christmas 2019 | plan | pledged
@fact con = 31 | jobs | W | consultant posts that stand empty | 2019-10-04 | snapshot
@fact dna = 12.5 | rate | W | share of patients who do not turn up | 2018 | snapshot
@fact ag = 82 | age | T | age of the constituent who waits | 2019-10-04 | snapshot
@fact du = 26 | duration | T | months that the constituent has waited | 2019-10-04 | snapshot
@rel sum w1 = s1 + c1
@rel diff dw = w1 - w0
@rel change pw = w0 -> w1
@trap w1 in1 :: outpatients and operations are two lists
@trap w1 nat :: the region and the country
@trap l1 ls :: the region's long waiters and those of one hospital
@trap w0 w1 :: last September and this
@trap cl mo :: appointments and euros

@doc a-broadcaster | public broadcaster website | 2019-10-04
Outpatient queue in the west passes {41,000|>w1}

By Sorcha Ní Dhomhnaill, Western Correspondent | Updated 13:42

The number of people in line for a first visit to a consultant at the two acute hospitals of the West Health Group stood at {41,208|w1|t=at the end of September|by=the National Waiting List Office} at the end of September, according to figures from the National Waiting List Office.

That is {2,448|dw|^} more than a year before, a rise of {6.3%|pw|^}.

Shannon Regional has {26,914|s1} of them on its books and St Colman's in Tuam {14,294|c1}. {9,877|l1|t=at the end of September|s=the West Health Group} have been waiting for longer than 18 months; in {6,105|ls|s=at the Regional} of those cases the patient is at the Regional.

A separate list, of those who need an operation, runs to {5,630|in1|s=the West Health Group}.

Nationally, {568,800|~nat|t=at the end of September} people await an outpatient appointment.

The Group's chief executive, Michael Okonkwo-Daly, said {€4.2m|mo|by=The Group's chief executive, Michael Okonkwo-Daly|m=pledged} had been set aside for evening and Saturday clinics, which would see {3,500|cl|t=before Christmas|by=The Group's chief executive, Michael Okonkwo-Daly} patients before Christmas.

Independent TD Deirdre Hession called the figures "a disgrace with a decimal point in it".

@doc b-local | regional weekly | 2019-10-08
GRANDMOTHER, {82|ag}, WAITING OVER TWO YEARS TO HAVE EARS SEEN

BY PADDY FALLON

A woman of {82|ag} who raised nine children outside Headford has waited {26|du} months for a letter from the Regional, her TD told the Dáil on Thursday.

Deputy Hession did not name her. "She can't hear the Angelus any more and she's told to be patient," she said.

The lady is one of {4,380|ent|t=when the month closed} on the ear, nose and throat list at Shannon Regional when the month closed. All told the hospital has just under {27,000|<s1|t=when the month closed} outpatients queuing, and its sister in Tuam has a further {12,494|!c1|t=when the month closed|s=its sister in Tuam}.

Group boss Michael Okonkwo-Daly said the trouble was doctors: {31|con|by=Group boss Michael Okonkwo-Daly|s=the Group} consultant jobs lie vacant across the Group. He also pointed the finger at no-shows, with {one in eight|dna|t=last year|by=He|v=12.5} patients failing to appear last year.

"Nobody fails to appear after two years because they're grand," Deputy Hession replied.

SPORT: Corofin edge Tuam Stars 1-14 to 1-11, page 44
DEATHS & ACKNOWLEDGEMENTS: pages 61-63

@doc c-release | press release | 2019-10-04
FOR IMMEDIATE RELEASE
West Health Group responds to September waiting list data

The hospital group notes the publication today of the monthly statistics. There were {41,208|w1|t=on 30 September} people awaiting a first outpatient appointment on 30 September, compared with {38,760|w0|t=on the same date in 2018} on the same date in 2018. Demand has grown; so has activity.

Key points:
• Among the {9,877|l1} patients who have waited beyond a year and a half, every one has been written to.
• The inpatient and day case list is {5,630|in1}.
• Funding of {€4.2 million|mo} will provide for {3,500|cl|t=by 20 December} additional slots by 20 December.
• Recruitment is under way for {31|con} consultants.

Patients who cannot attend are asked to ring 091 555 018. Last year {12.5%|dna|t=Last year} of booked appointments were wasted.

Ends.

@doc d-column | newspaper opinion column | 2019-10-09
A queue is not a statistic, Minister

Éanna Mac Giolla

Let me tell you about {26|du} months. It is a Leaving Cert cycle and a summer. It is what an old woman from my parish, {eighty-four|!ag} last birthday, has spent listening for a postman she can no longer hear.

She stands behind some {four thousand|~ent} others for the same two doctors. Beyond her ward, if she ever sees it, there are {forty-one thousand|~w1|s=the West} souls in the West on one list and {fifty-six hundred|~in1|s=the West} on the next. Add them and you could fill Croke Park to the second tier.

The Government says the thing is getting better. Is it? Twelve months ago the outpatient figure was {38,760|w0|t=Twelve months ago|s=the West}. I left school early but I can subtract: {2,448|dw|s=the West}.

They have found {€42 million|!mo}, we are told, for clinics on Saturdays. Splendid. And who'll staff them? There are {31|con|s=the West} desks without a consultant behind them. Ring the number on the letter. Go on. I did, for {40|-} minutes.
