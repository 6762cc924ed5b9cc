@story y2-kisumbe-waits
@topic Waiting times at hospitals in Kisumbe county, Kenya, March 2034
@subject R = Kisumbe Referral Hospital | Kisumbe Referral | the referral hospital | the county's biggest hospital
@subject L = Lukoye Mission Hospital | Lukoye Mission | Lukoye | the mission
@subject N = Nyakach Ward Clinic | Nyakach | the clinic
@subject C = Kisumbe County | the county | the health department
@subject A = Achieng Odera | Dr Odera | the county health executive
@subject P = Peter | caller
@fact wr = 7 | waiting | R | hours to see a doctor, median | 2034-02 | snapshot
@fact wl = 3 | waiting | L | hours to see a doctor, median | 2034-02 | snapshot
@fact wn = 2 | waiting | N | hours to see a doctor, median | 2034-02 | snapshot
@fact dr = 31 | jobs | R | doctors | 2034-03 | constant
@fact dl = 12 | jobs | L | doctors | 2034-03 | constant
@fact or = 1460 | waiting | R | patients waiting for an operation | 2034-02-28 | snapshot
@fact ol = 210 | waiting | L | patients waiting for an operation | 2034-02-28 | snapshot
@fact hire = 20 | jobs | C | doctors to be hired | 2034 | plan | pledged
@fact need = 45 | jobs | C | more doctors needed | 2034 | plan | projected
@fact wp = 40 | waiting | P | minutes to see a doctor | 2034-03 | snapshot
@trap wr wl :: two hospitals
@trap hire need :: a promise and a need

@doc nation | national daily | 2034-03-11
A long day on a wooden bench

Patients at Kisumbe Referral Hospital waited a median of {seven|wr|t=in February} hours for a doctor in February, a county audit has found. At Lukoye Mission, whose {12|dl} doctors are paid partly by the diocese, it was {three|wl}; at the clinic in Nyakach, {two|wn}.

The referral hospital employs {31|dr}. It had {1,460|or|t=at the end of the month} people in line for surgery at the end of the month; Lukoye had {210|ol|t=at the end of the month}.

Dr Achieng Odera, the county health executive, promised {20|hire|by=Dr Achieng Odera} more doctors this year.

@doc lakefm | local radio | 2034-03-11
Odera: "Give us till December"

The county will hire {20|hire} doctors before the year is out, Dr Achieng Odera told Lake FM this morning. Asked whether that is enough, she laughed. "Enough would be {45|need|by=she}."

It's the county's biggest hospital that worries her: {1,460|or} names on the theatre list, {13|!dr} doctors to get through it. The Sisters at Lukoye run theirs with {12|dl|s=The Sisters} and {210|ol|s=The Sisters} people wait.

Caller Peter from Nyakach says he was seen in {forty|wp} minutes. Lucky man, Peter.
