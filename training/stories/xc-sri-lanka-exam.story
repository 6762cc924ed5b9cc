@story xc-sri-lanka-exam
@topic A-level results at Mahagama schools, Sri Lanka, April 2040
@subject Z = Mahagama education zone | the zone | Mahagama
@subject C = Mahagama Central College | Central College
@subject G = St Brigid's Girls' School | St Brigid's
@subject V = Vidyaloka College | Vidyaloka
@subject D = Thilini Ekanayake | Ekanayake | the zonal director
@fact sa = 1650 | other | Z | candidates who sat | 2040-04 | snapshot
@fact c = 720 | other | C | candidates who sat | 2040-04 | snapshot
@fact g = 510 | other | G | candidates who sat | 2040-04 | snapshot
@fact v = 420 | other | V | candidates who sat | 2040-04 | snapshot
@fact pa = 1122 | other | Z | candidates who passed | 2040-04 | snapshot
@fact fa = 528 | other | Z | candidates who failed | 2040-04 | snapshot
@fact ps = 68 | rate | Z | pass rate in percent | 2040-04 | snapshot
@fact ps0 = 64 | rate | Z | pass rate in percent | 2039-04 | snapshot
@fact pd = 4 | margin | Z | rise in the pass rate in points | 2040-04 | snapshot
@fact gp = 408 | other | G | candidates who passed | 2040-04 | snapshot
@fact gps = 80 | rate | G | pass rate in percent | 2040-04 | snapshot
@fact ga = 12 | margin | G | points above the zone's pass rate | 2040-04 | snapshot
@fact u = 374 | other | Z | candidates with a university place | 2040-04 | snapshot | projected
@fact fee = 1800 | price | Z | re-correction fee per paper in rupees | 2040 | constant
@fact rc = 260 | other | Z | papers sent for re-correction | 2040-04-28 | snapshot
@fact ri = 468000 | revenue | Z | re-correction fees in rupees | 2040-04-28 | snapshot
@rel sum sa = c + g + v
@rel diff fa = sa - pa
@rel share ps = pa / sa
@rel diff pd = ps - ps0
@rel share gps = gp / g
@rel diff ga = gps - ps
@rel product ri = fee * rc
@trap pa gp :: the zone and one school
@trap pd ga :: points over last year and over the zone

@doc a-daily | English-language daily | 2040-04-29
St Brigid's tops Mahagama with {80 per cent|gps}

Of {1,650|sa} candidates in the Mahagama education zone {1,122|pa} passed the Advanced Level this year, {68 per cent|ps}, director Thilini Ekanayake said; {538|!fa} failed. The rate improved by {four|pd} percentage points on {64|ps0|t=last year} last year.

St Brigid's Girls' School, with {408|gp} passes from {510|g} sittings, managed {80 per cent|gps}, {12|ga} points better than the zone.

Central College entered {720|c} and Vidyaloka {420|v}.

@doc b-office | zonal office notice | 2040-04-28
Candidates: Central College {720|c}, St Brigid's {510|g}, Vidyaloka {402|!v}; zone {1,650|sa}.
Passed {1,122|pa}, not passed {528|fa}.
Re-correction: {260|rc} papers received, fee Rs. {1,800|fee} each, Rs. {468,000|ri} collected.
Expected university places: {374|u}.

@doc c-column | newspaper column | 2040-05-03
What {68|ps} per cent hides

The zone went from {64|ps0|t=a year ago} per cent a year ago to {68|ps} now, {four|pd} points, and we celebrate. But {528|fa} of {1,650|sa} children passed nothing, and barely {374|~u} will see a lecture hall.

For {260|rc} papers somebody paid {1,800|fee} rupees to have them read again. {Four hundred and sixty-eight thousand|ri} rupees, for hope.
