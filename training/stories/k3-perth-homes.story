@story swanside-homes
@topic Home sales and rents in Perth, Australia, second quarter of 2030
@subject P = Perth | the western capital | the city
@subject S = Sydney
@subject D = DwellData | the data firm
@subject R = Tenants' Voice WA | Tenants' Voice | the tenants' group
@subject I = Real Estate Guild of WA | the Guild | agents | REGWA
@subject G = state government | the state | Housing Minister Pat Nannup | the minister
@subject B = Bayswater East | the suburb
@fact med = 968000 | price | P | dollars for the median house | June quarter 2030 | snapshot
@fact med0 = 941000 | price | P | dollars for the median house | March quarter 2030 | snapshot
@fact qr = 2.9 | rate | P | percent rise of the median house price in the quarter | June quarter 2030 | snapshot
@fact yr = 11.4 | rate | P | percent rise of the median house price in a year | June quarter 2030 | snapshot
@fact unit = 612000 | price | P | dollars for the median flat | June quarter 2030 | snapshot
@fact syd = 1740000 | price | S | dollars for the median house | June quarter 2030 | snapshot
@fact sold = 9840 | other | P | dwellings sold in the quarter | June quarter 2030 | cumulative
@fact sold29 = 11260 | other | P | dwellings sold in the quarter | June quarter 2029 | cumulative
@fact list = 3950 | other | I | dwellings for sale | 2030-06-30 | snapshot
@fact norm = 12000 | other | I | dwellings for sale in a balanced market | - | constant | threshold
@fact dom = 9 | duration | P | days that a house stays on the market | June quarter 2030 | snapshot
@fact rent = 760 | price | P | dollars a week of median rent | June quarter 2030 | snapshot
@fact rent29 = 705 | price | P | dollars a week of median rent | June quarter 2029 | snapshot
@fact vac = 0.8 | rate | P | percent of rented homes empty | June 2030 | snapshot
@fact inc = 37 | other | R | percent of income spent on rent | 2030 | snapshot
@fact build = 19500 | homes | G | homes finished | year to June 2030 | cumulative
@fact tgt = 26000 | homes | G | homes to be finished a year | 2030-31 | plan | pledged
@fact rate = 4.35 | rate | P | percent cash rate | July 2030 | snapshot
@fact cap = 5 | rate | R | percent a year to which rent rises should be held | 2031 | plan | hypothetical
@fact bay = 44 | crowd | B | parties who came to see a flat for rent | 2030-07-13 | constant
@fact surv = 1215 | sample_size | R | tenants who answered the survey | May 2030 | constant
@rel change qr = med0 -> med
@trap qr yr :: quarter and year
@trap med unit :: house and flat
@trap med syd :: two cities
@trap sold list :: sold and for sale
@trap build tgt :: finished and promised
@trap rent rent29 :: two years
@race dear = med syd

@doc a-agency | news agency | 2030-07-16
Perth house prices hit record as listings dry up

PERTH, July 16 - The median house in Perth fetched {$968,000|med|t=in the three months to June|by=DwellData} in the three months to June, {2.9 per cent|qr} more than the {$941,000|med0|t=in the previous quarter} paid in the previous quarter and {11.4 per cent|yr} up on the year, DwellData said on Tuesday.

Only {9,840|sold} dwellings changed hands, compared with {11,260|sold29|t=a year earlier} a year earlier. At the end of June {3,950|list|t=At the end of June|by=the Real Estate Guild of WA} were for sale, according to the Real Estate Guild of WA, which regards {12,000|norm|by=the Real Estate Guild of WA} as balanced.

Sydney remains far dearer at {$1.74 million|syd}.

The weekly rent rose to {$760|rent} and the vacancy rate was {0.8 per cent|vac}. Housing Minister Pat Nannup said {19,500|build|t=in the year to June|by=Pat Nannup} homes were completed in the year to June; the state has promised {26,000|tgt} for this one.

@doc b-tabloid | Perth tabloid | 2030-07-17
SOLD BEFORE THE KETTLE BOILED

House prices soar {11.4 per cent|!qr|t=in just three months} in just three months

MATILDA JARRAH-KEOGH

PERTH homes are vanishing in {nine|dom} days. That's how long the typical place lasts between sign up and sticker on, new figures reveal, and if yours is in Bayswater East, don't unpack.

You'll now need {$968,000|med} for an ordinary house. Or {$612,000|unit} for an ordinary flat.

Agents blame a drought. There are just {3,590|!list} properties on the market, says Guild boss Brent Maddalena. "I've got buyers in the driveway with their cheque books."

And if you can't buy? Good luck. Renting costs {$760|rent} a week, up from {$705|rent29}. On Saturday {44|bay|t=On Saturday} couples and families trooped through one two-bedder in Bayswater East. By Monday it was gone, for {$90|-} over the ask.

What's your place worth? SCAN the code. | Dockers by 23 | Shark closes 3 beaches

@doc c-public | public broadcaster online | 2030-07-16
Renters in Perth hand over more than {a third|>inc} of their pay, survey finds

A tenant in the western capital spends {37 per cent|inc|by=Tenants' Voice WA} of household income on rent, according to Tenants' Voice WA, which questioned {1,215|surv|t=in May|by=Tenants' Voice WA} people in May.

The group wants increases held to {five per cent|cap} a year. Median rent has gone from {$705|rent29} to {$760|rent} since the middle of last year, says DwellData, a rise of {7.8 per cent|-}.

Ms Nannup ruled out a cap. "You fix this by building," she said. In the past financial year {26,000|!build|t=In the past financial year} dwellings were finished, the highest tally in a decade.

Economist Yusuf Ballantyne doubts it. With the cash rate at {4.35|rate} per cent and bricklayers "rarer than numbats", the state might manage {21,000|-}, he reckons.

Meanwhile only {eight in every thousand|vac|v=0.8} rental properties stand empty.

What do you want to know about housing? Ask us here. Posted 16 Jul 2030 at 4:48am

@doc d-newsletter | property newsletter | 2030-07-18
The Weekly Lot: Perth, again

Quarterly growth {2.9%|qr}, annual {11.4%|yr}. The median of {$968k|med|v=968000} is still little more than half of Sydney's {$1.74m|syd}, and that, say the buyers' agents who fly in on Fridays, is the whole pitch.

Volumes tell you where this goes next. {8,940|!sold} settled sales is thin. Last June quarter it was {11,260|sold29|t=Last June quarter}. Vendors won't list because they can't find anything to move into.

Days on market: {9|dom}. Flats ({$612k|unit|v=612000}) took {16|-}.

Yield watch: {$760|rent} a week on the median house, {4.1%|-} gross. Vacancy {0.8%|vac|t=June}, June.

We'd be careful. The last time things looked like this was 2006.
