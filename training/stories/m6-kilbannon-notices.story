@story m6-kilbannon-notices
@topic Evictions and emergency beds in Kilbannon, Ireland, winter 2027: notices to quit, families in hotels, a new hostel
@subject K = Kilbannon City | Kilbannon | the city
@subject M = Mid-West region | the region | the wider region
@subject C = Kilbannon City and County Council | the council | the local authority
@subject S = Sanctuary Lee | the charity | the housing charity
@subject G = Gráinne Tubridy | Tubridy | the director of services
@subject H = Cooper's Lane hostel | Cooper's Lane | the hostel
@fact ad = 612 | other | K | adults in emergency accommodation | last week of November 2027 | snapshot
@fact ch = 288 | other | K | children in emergency accommodation | last week of November 2027 | snapshot
@fact tot = 900 | other | K | people in emergency accommodation | last week of November 2027 | snapshot
@fact fam = 141 | other | K | families in emergency accommodation | last week of November 2027 | snapshot
@fact oct = 874 | other | K | people in emergency accommodation | last week of October 2027 | snapshot
@fact up = 26 | other | K | month's rise of people in emergency accommodation | October to November 2027 | cumulative
@fact reg = 1316 | other | M | people in emergency accommodation | last week of November 2027 | snapshot
@fact nq3 = 233 | other | K | notices to quit served on tenants | July to September 2027 | cumulative
@fact nq2 = 197 | other | K | notices to quit served on tenants | April to June 2027 | cumulative
@fact nreg = 405 | other | M | notices to quit served on tenants | July to September 2027 | cumulative
@fact sell = 58 | rate | K | share of notices because the landlord is selling | July to September 2027 | snapshot
@fact rough = 31 | other | K | people counted sleeping rough | 2027-11-24 night | snapshot
@fact rough26 = 24 | other | K | people counted sleeping rough | November 2026 | snapshot
@fact beds = 52 | other | H | beds | from 2028-01-10 | plan
@fact wbeds = 18 | other | C | extra cold-weather beds | winter 2027-28 | snapshot
@fact cost = 4300000 | budget | H | euros to convert the building | 2027 | plan
@fact hot = 19700000 | spending | C | euros spent on private emergency accommodation | January to October 2027 | cumulative
@fact rent = 1580 | price | K | average monthly rent in euros for new tenancies | third quarter 2027 | snapshot
@fact buy = 46 | homes | C | homes bought with tenants in place | 2027 to date | cumulative
@fact buyt = 70 | homes | C | homes to be bought with tenants in place | 2027 | plan | pledged
@fact short = 24 | homes | C | homes still to be bought to keep the promise | 2027 to date | snapshot
@fact list = 4120 | waiting | C | households on the social housing list | end of 2026 | snapshot
@trap ad tot :: adults alone and all people
@trap tot reg :: the city and the region
@trap nq3 nreg :: the city and the region
@trap beds wbeds :: a hostel to come and beds already there
@trap buy buyt :: bought and promised
@trap rough rough26 :: this year's street count and last year's
@rel sum tot = ad + ch
@rel diff short = buyt - buy
@rel diff up = tot - oct

@doc a-examiner | regional daily | 2027-12-18
Number of children without a home in Kilbannon nears {300|<ch}

Sorcha Ní Mhaoláin

There are now {288|ch|t=in the final week of November|by=Department of Housing} children living in hotels, B&Bs and family hubs in Kilbannon, Department of Housing figures published yesterday evening show.

They belong to {141|fam|^} families. Together with {612|ad|^} adults, they bring the city's total to {900|tot|^} in the final week of November, {26|up} higher than a month earlier, when it stood at {874|oct|t=a month earlier}.

Across the region as a whole the number was {1,316|reg|t=in the final week of November}.

Gráinne Tubridy, director of services at the local authority, told councillors that the rise "tracks the notices almost exactly". Landlords served {233|nq3|t=between July and September} of them between July and September, up from {197|nq2|t=in the previous three months} in the previous three months, and in {58%|sell} of cases the stated reason was sale of the property.

The council has bought {46|buy|t=so far this year} such homes so far this year, against a promise of {70|buyt}.

If you have been affected by issues in this story: Freephone 1800 000 114

@doc b-cllr | councillor's leaflet | -
A note from Cllr Tadhg Okonjo-Breen

Neighbours,

You will have read the figures and you may have heard me on Treaty FM. Let me give you mine. In the first ten months of the year this council paid {€19.7m|hot|t=In the first ten months of the year} to hotel owners. For {€4.3m|cost} it can turn the old seed store at Cooper's Lane into proper rooms. That is {52|beds|t=from the tenth of January} beds, from the tenth of January, and I voted for it with a heart and a half.

Is it enough? With {900|tot} of our people in emergency places, of course not. There were {4,120|list|t=at the end of last year} households on the list at the end of last year. A new tenancy sets you back {€1,580|rent} a month if you can get one.

I am holding a clinic in Moran's every Saturday at 11.

@doc c-charity | charity statement | 2027-11-26
Sanctuary Lee: street count shows {thirty-one|rough} people bedded down in the cold

Volunteers and outreach staff from Sanctuary Lee and the council met {31|rough|t=on Wednesday night} people sleeping out on Wednesday night. Twelve months ago we met {24|rough26|t=Twelve months ago}.

It was minus {two|-} degrees. {Nine|-} of those we spoke to had been refused a bed that same evening. The {18|wbeds|t=this winter} additional beds which the local authority has opened this winter are full, and we are told by tenants every day that another letter has landed on the mat. {Over four hundred|>nreg|v=400|t=in the summer quarter} arrived in the Mid-West region in the summer quarter.

We welcome Cooper's Lane. We ask that its {52|beds} places be kept for single men and women, for whom the family hubs are no use.

@doc d-local | community radio news site | 2027-12-18
Homeless figure hits {900|tot} as hostel opening date confirmed

Kilbannon's Cooper's Lane hostel will open on January 10th with room for {52|beds} people, the council has confirmed to Treaty FM News.

The announcement came on the day that homelessness in the city reached {a round 900|tot|v=900|t=the day} for the first time. Of those, {just under a third|<ch|v=300} are under eighteen.

Councillors heard that emergency places rented privately have cost {almost €20 million|<hot|v=20000000|t=to the end of October} to the end of October. Ms Tubridy said the {€4.3 million|cost} conversion at Cooper's Lane would pay for itself inside a year.

The council is still {24|short} purchases short of the {70|buyt|m=pledged} it said it would make under the tenant-in-situ scheme in 2027.

Photo: Cooper's Lane, where 3 floors have been gutted (Treaty FM)
